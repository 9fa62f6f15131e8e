package org.entente.model.rule.cis;

import org.entente.model.plan.Entity;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class ForwarderCountTest implements RuleContract {
    private static World with(Entity... gateways) {
        return World.EMPTY
                .knowing("TDL-L16", "p~EQ!B@C")
                .knowing("TDL-L22", "p~EQ!B@C")
                .with(
                        World.system("A", World.NORWAY, World.binding("TDL-L16", Map.of())),
                        World.system("B", World.SWEDEN, World.binding("TDL-L22", Map.of())),
                        World.system("G", World.BRITAIN),
                        World.product("Tracks", "TDL-L16", "TDL-L22"),
                        World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Tracks"))
                .with(gateways);
    }

    private static Gateway forwarder(String name, Gateway.Translation... translations) {
        return World.gateway(name, "G", Gateway.Type.TDL_DATA_FORWARDER, translations);
    }

    private static Gateway.Translation ways() {
        return World.way("TDL-L16", "TDL-L22");
    }

    @Override
    public CisRule rule() {
        return new ForwarderCount();
    }

    @Override
    public RuleCode code() {
        return RuleCode.FORWARDER_COUNT;
    }

    @Override
    public World broken() {
        return with(forwarder("One", ways()), forwarder("Two", ways()));
    }

    @Override
    public World sound() {
        return with(forwarder("One", ways()));
    }

    @Override
    public World unknown() {
        return with(forwarder("One"));
    }
}
