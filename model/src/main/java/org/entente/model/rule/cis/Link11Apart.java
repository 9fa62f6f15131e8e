package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The units of a Link 11 net disagree on the link reference point or on the net control station.
final class Link11Apart implements CisRule {
    private static final Gauge GAUGE = Gauge.all("TDL-L11", "DLRP", "NCS/roll-call");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.LINK_11_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
