package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Stations of a HAVE QUICK net work by generations that do not interwork.
final class HaveQuickApart implements CisRule {
    private static final Gauge GAUGE = Gauge.of("hq_generation", "RF-HQ");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.HAVE_QUICK_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
