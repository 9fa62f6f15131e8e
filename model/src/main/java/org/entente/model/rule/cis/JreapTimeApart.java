package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// JREAP nodes have no common time reference.
final class JreapTimeApart implements CisRule {
    private static final Gauge GAUGE = Gauge.of("time reference UTC common else RTT", "TDL-JREAP");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.JREAP_TIME_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
