package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.Things;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;

import java.util.Map;

final class KeyChangeInEventTest implements RuleContract {
    private static World with(Timeframe period) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        var serial = Things.activity("Raid", days("D", 2, 4));
        return world.with(
                world.key(Map.of()).withPeriod(period),
                serial.withFiling(Filing.of(TaskKind.SERIAL)));
    }

    @Override
    public CisRule rule() {
        return new KeyChangeInEvent();
    }

    @Override
    public RuleCode code() {
        return RuleCode.KEY_CHANGE_IN_EVENT;
    }

    @Override
    public World broken() {
        return with(days("D", 0, 3));
    }

    @Override
    public World sound() {
        return with(days("D", 0, 7));
    }

    @Override
    public World unknown() {
        return with(days("X", 0, 3));
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MINOR;
    }
}
