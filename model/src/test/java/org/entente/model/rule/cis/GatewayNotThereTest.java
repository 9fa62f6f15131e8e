package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;

final class GatewayNotThereTest implements RuleContract {
    private static World with(Timeframe period) {
        return World.crossing()
                .with(
                        World.gateway(
                                        "Gateway",
                                        "G",
                                        Gateway.Type.FORMAT_CONVERTER,
                                        World.way("K", "L"))
                                .withPeriod(period));
    }

    @Override
    public CisRule rule() {
        return new GatewayNotThere();
    }

    @Override
    public RuleCode code() {
        return RuleCode.GATEWAY_NOT_THERE;
    }

    @Override
    public World broken() {
        return with(days("D", 0, 3));
    }

    @Override
    public World sound() {
        return with(days("D", -2, 20));
    }

    @Override
    public World unknown() {
        return with(days("X", 0, 20));
    }
}
