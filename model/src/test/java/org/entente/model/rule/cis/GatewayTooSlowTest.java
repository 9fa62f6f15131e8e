package org.entente.model.rule.cis;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

final class GatewayTooSlowTest implements RuleContract {
    private static World with(@Nullable Duration latency) {
        var gateway =
                World.gateway("Gateway", "G", Gateway.Type.FORMAT_CONVERTER, World.way("K", "L"));
        return World.crossing("", Duration.ofSeconds(60))
                .with(
                        new Gateway(
                                gateway.id(),
                                gateway.name(),
                                gateway.system(),
                                gateway.type(),
                                gateway.translations(),
                                gateway.accreditation(),
                                new Gateway.Capacity(null, latency),
                                gateway.notes()));
    }

    @Override
    public CisRule rule() {
        return new GatewayTooSlow();
    }

    @Override
    public RuleCode code() {
        return RuleCode.GATEWAY_TOO_SLOW;
    }

    @Override
    public World broken() {
        return with(Duration.ofSeconds(120));
    }

    @Override
    public World sound() {
        return with(Duration.ofSeconds(30));
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
