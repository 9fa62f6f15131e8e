package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The terminals of a satellite channel have no access in common, or one of them is not registered.
final class SatcomAccessApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("access", "RF-TACSATUHF")
                    .and(Gauge.of("terminal registration", "RF-EHF"))
                    .and(Gauge.of("IW phase", "RF-IW"))
                    .and(Gauge.of("releasability", "RF-MUOS"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.SATCOM_ACCESS_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
