package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The level of interoperability that one asks of an unmanned system is not offered, or its
/// specific module is missing.
final class UasControlShort implements CisRule {
    private static final Gauge GAUGE = Gauge.all("ISR-UCS", "LOI", "VSM available");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.UAS_CONTROL_SHORT, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
