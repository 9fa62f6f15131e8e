package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;

import java.util.Map;

final class NetsExceedSetsTest implements RuleContract {
    private static World with(int nets, Timeframe last) {
        var world = World.net("RF-HF", "p~EQ!B@C");
        var set = World.system("A", World.NORWAY, World.binding("RF-HF", Map.of()));
        world = world.with(set);
        for (int i = 0; i < nets; i++) {
            world = world.with(world.net("Net " + i, Map.of(), set).withPeriod(days("D", 0, 2)));
        }
        return world.with(world.net("Last", Map.of(), set).withPeriod(last));
    }

    @Override
    public CisRule rule() {
        return new NetsExceedSets();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NETS_EXCEED_SETS;
    }

    @Override
    public World broken() {
        return with(1, days("D", 1, 3));
    }

    @Override
    public World sound() {
        return with(1, days("D", 2, 3));
    }

    @Override
    public World unknown() {
        return with(1, days("X", 1, 3));
    }
}
