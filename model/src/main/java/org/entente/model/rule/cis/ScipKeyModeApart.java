package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Secure phones (SCIP) use different key modes, so that no call is secure from end to end.
final class ScipKeyModeApart implements CisRule {
    private static final Gauge GAUGE = Gauge.of("key_mode", "VOC-SCIP");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.SCIP_KEY_MODE_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
