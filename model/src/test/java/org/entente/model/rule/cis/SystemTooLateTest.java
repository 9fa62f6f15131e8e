package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class SystemTooLateTest implements RuleContract {
    private static World with(Timeframe period) {
        var world = World.net("K", "p~EQ!B@C");
        var set = World.system("A", World.NORWAY).withPeriod(period);
        return world.with(set, world.net("Net", Map.of(), (CisSystem) set));
    }

    @Test
    void nobodyCanTellOfANetOfWhichNobodyKnowsWhenItWorks() {
        var world = sound();
        var net = world.plan().nets().findFirst().orElseThrow();
        var steady = world.with(World.system("A", World.NORWAY));

        assertThat(world.with(net.withPeriod(days("NOWHERE", 0, 3))).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
        assertThat(steady.with(net.withPeriod(days("NOWHERE", 0, 3))).check(rule())).isEmpty();
    }

    @Override
    public CisRule rule() {
        return new SystemTooLate();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SYSTEM_TOO_LATE;
    }

    @Override
    public World broken() {
        return with(days("D", 2, 20));
    }

    @Override
    public World sound() {
        return with(days("D", -2, 20));
    }

    @Override
    public World unknown() {
        return with(days("X", 2, 20));
    }
}
