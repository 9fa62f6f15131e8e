package org.entente.model.rule.cis;

import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;

final class CommonCauseTest implements RuleContract {
    private static World with(String net, String way) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
        return world.with(
                Nouns.pace(
                        Nouns.step(PacePlan.Means.PRIMARY, "Net", ""),
                        Nouns.step(PacePlan.Means.ALTERNATE, net, way)));
    }

    @Override
    public CisRule rule() {
        return new CommonCause();
    }

    @Override
    public RuleCode code() {
        return RuleCode.COMMON_CAUSE;
    }

    @Override
    public World broken() {
        return with("Net", "");
    }

    @Override
    public World sound() {
        return with("", "courier");
    }

    @Override
    public World unknown() {
        return with("", "");
    }
}
