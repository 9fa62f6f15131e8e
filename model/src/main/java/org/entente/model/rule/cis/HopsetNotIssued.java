package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Word of day, hopset, lockout set or net number are not the same at all stations of a hopping
/// net.
final class HopsetNotIssued implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("RF-HQ", "WOD", "net_number")
                    .and(Gauge.of("net_number", "RF-SATURN"))
                    .and(Gauge.all("RF-SINC", "hopset_id", "net_id", "lockout_set"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.HOPSET_NOT_ISSUED, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
