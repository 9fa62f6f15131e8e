package org.entente.model.rule.cis;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;

final class TranslatedOneWayTest implements RuleContract {

    @Override
    public CisRule rule() {
        return new TranslatedOneWay();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TRANSLATED_ONE_WAY;
    }

    @Override
    public World broken() {
        return World.crossing()
                .with(
                        World.gateway(
                                "Gateway",
                                "G",
                                Gateway.Type.FORMAT_CONVERTER,
                                World.way("L", "K")));
    }

    @Override
    public World sound() {
        return World.crossing()
                .with(
                        World.gateway(
                                "Gateway",
                                "G",
                                Gateway.Type.FORMAT_CONVERTER,
                                World.way("K", "L")));
    }

    @Override
    public World unknown() {
        return World.crossing().with(World.gateway("Gateway", "G", Gateway.Type.FORMAT_CONVERTER));
    }
}
