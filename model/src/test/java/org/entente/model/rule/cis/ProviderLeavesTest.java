package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;

final class ProviderLeavesTest implements RuleContract {
    private static World with(Timeframe presence) {
        return World.crossing()
                .with(
                        World.gateway(
                                "Gateway", "G", Gateway.Type.FORMAT_CONVERTER, World.way("K", "L")),
                        Plans.BRITONS.withPresence(presence));
    }

    @Override
    public CisRule rule() {
        return new ProviderLeaves();
    }

    @Override
    public RuleCode code() {
        return RuleCode.PROVIDER_LEAVES;
    }

    @Override
    public World broken() {
        return with(days("D", -3, 3));
    }

    @Override
    public World sound() {
        return with(days("D", -3, 30));
    }

    @Override
    public World unknown() {
        return with(days("X", 0, 20));
    }
}
