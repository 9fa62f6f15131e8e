package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Simulations use different enumerations or terrain.
final class EnumerationsApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("enumerations SISO-REF-010 release", "SIM-RPR")
                    .and(Gauge.all("SIM-DIS", "enumerations", "terrain DB"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.ENUMERATIONS_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
