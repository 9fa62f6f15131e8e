package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The units of a Link 16 network have no participation group in common.
final class NpgNotShared implements CisRule {
    private static final Gauge GAUGE = Gauge.of("NPG set", "TDL-L16");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.NPG_NOT_SHARED, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
