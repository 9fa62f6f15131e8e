package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Simulations exchange simulated Link 16 by protocols that do not meet.
final class SimulatedLinkApart implements CisRule {
    private static final Gauge GAUGE = Gauge.of("protocol SISO-J vs SIMPLE", "SIM-L16");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.SIMULATED_LINK_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
