package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The units of a Link 16 network do not load the same network design.
final class DesignLoadApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("network design load", "TDL-L16").and(Gauge.of("NDL id+version", "TDL-NDX"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.DESIGN_LOAD_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
