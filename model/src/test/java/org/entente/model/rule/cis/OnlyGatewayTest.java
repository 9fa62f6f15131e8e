package org.entente.model.rule.cis;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;

final class OnlyGatewayTest implements RuleContract {
    private static World with(Gateway... gateways) {
        return World.crossing().with(gateways);
    }

    private static Gateway gateway(String name, Gateway.Translation... ways) {
        return World.gateway(name, "G", Gateway.Type.FORMAT_CONVERTER, ways);
    }

    private static Gateway.Translation way() {
        return World.way("K", "L");
    }

    @Override
    public CisRule rule() {
        return new OnlyGateway();
    }

    @Override
    public RuleCode code() {
        return RuleCode.ONLY_GATEWAY;
    }

    @Override
    public World broken() {
        return with(gateway("One", way()));
    }

    @Override
    public World sound() {
        return with(gateway("One", way()), gateway("Two", way()));
    }

    @Override
    public World unknown() {
        return with(gateway("One", way()), gateway("Two"));
    }
}
