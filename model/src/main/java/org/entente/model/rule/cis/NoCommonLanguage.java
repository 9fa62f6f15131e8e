package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The operators of a net, or two who exchange something, have no working language in common.
final class NoCommonLanguage implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("working language", "VOICE-ACP125").and(Gauge.of("exercise language", "LANG"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.NO_COMMON_LANGUAGE, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
