package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
                                new Gateway.Capacity(60, latency),
                                gateway.notes()));
    }

    private static World taking(@Nullable Integer hourly) {
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
                                new Gateway.Capacity(hourly, Duration.ofSeconds(1)),
                                gateway.notes()));
    }

    @Test
    void takesLessThanTheExchangesBring() {
        assertThat(taking(59).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .asString()
                .contains("60/h > 59/h");
        assertThat(taking(60).check(rule())).isEmpty();
        assertThat(taking(null).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
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
