package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Units implement editions of a data link standard of which it is known that they differ.
final class LinkEditionApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("edition", "TDL-L16", "TDL-L11")
                    .and(Gauge.of("J-series edition", "TDL-JREAP"))
                    .and(Gauge.of("message edition", "TDL-VMF"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.LINK_EDITION_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
