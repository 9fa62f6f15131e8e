package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;

import java.util.Map;

final class SystemTooLateTest implements RuleContract {
    private static World with(Timeframe period) {
        var world = World.net("K", "p~EQ!B@C");
        var set = World.system("A", World.NORWAY).withPeriod(period);
        return world.with(set, world.net("Net", Map.of(), (CisSystem) set));
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
