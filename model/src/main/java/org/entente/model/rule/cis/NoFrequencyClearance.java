package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// A Link 16 network has no frequency clearance, or one unit of it has none.
final class NoFrequencyClearance implements CisRule {
    private static final Gauge GAUGE = Gauge.of("frequency clearance", "TDL-L16");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.NO_FREQUENCY_CLEARANCE, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
