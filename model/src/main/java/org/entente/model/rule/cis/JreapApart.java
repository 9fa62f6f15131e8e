package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// JREAP nodes use different appendices, transports or ports; federated mission networks take
/// appendix C only.
final class JreapApart implements CisRule {
    private static final Gauge GAUGE = Gauge.all("TDL-JREAP", "appendix A/B/C", "transport+port");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.JREAP_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
