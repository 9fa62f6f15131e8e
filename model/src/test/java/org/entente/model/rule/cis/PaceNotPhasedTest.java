package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;

import java.util.Map;

final class PaceNotPhasedTest implements RuleContract {
    private static World with(Timeframe works) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(
                world.net("Net", Map.of()).withPeriod(works),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""),
                Nouns.pace(Nouns.step(PacePlan.Means.PRIMARY, "Net", "")));
    }

    @Override
    public CisRule rule() {
        return new PaceNotPhased();
    }

    @Override
    public RuleCode code() {
        return RuleCode.PACE_NOT_PHASED;
    }

    @Override
    public World broken() {
        return with(days("D", 0, 3));
    }

    @Override
    public World sound() {
        return with(days("D", -3, 20));
    }

    @Override
    public World unknown() {
        return with(days("X", 0, 3));
    }
}
