package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The language profile of operators is below what their net or their partner asks, in any skill.
final class LanguageBelowNet implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("SLP per post", "LANG").and(Gauge.of("language", "PROC-LNO"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.LANGUAGE_BELOW_NET, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
