package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The net or the format of the request for medical evacuation is not the same for both, or in no
/// plan.
final class MedevacNetMissing implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("MED-EVAC", "net/frequency stated", "9-line format");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.MEDEVAC_NET_MISSING, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
