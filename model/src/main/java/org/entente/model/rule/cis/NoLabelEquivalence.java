package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two label by policies between which no equivalence is agreed.
final class NoLabelEquivalence implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("LBL-4774", "policy id/SPIF", "equivalence mapping");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.NO_LABEL_EQUIVALENCE, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
