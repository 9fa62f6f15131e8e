package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The qualification of data link operators is below what their net asks.
final class LinkOperatorBelow implements CisRule {
    private static final Gauge GAUGE = Gauge.of("qualification level", "TDL-QUAL");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.LINK_OPERATOR_BELOW, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
