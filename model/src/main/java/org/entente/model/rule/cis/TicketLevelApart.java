package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Service management is federated on different levels.
final class TicketLevelApart implements CisRule {
    private static final Gauge GAUGE = Gauge.of("SMC federation level", "SMC");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.TICKET_LEVEL_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
