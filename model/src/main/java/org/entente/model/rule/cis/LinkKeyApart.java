package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The units of a data link do not hold the same variable, partition or key of the day, by its
/// alias.
final class LinkKeyApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("TDL-L16", "crypto variable/day", "CVLL partition")
                    .and(Gauge.of("key", "TDL-L11", "TDL-L22"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.LINK_KEY_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
