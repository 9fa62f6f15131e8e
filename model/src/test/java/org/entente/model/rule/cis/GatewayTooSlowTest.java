package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class GatewayTooSlowTest implements RuleContract {
    private static World with(@Nullable Duration latency) {
        return having(new Gateway.Capacity(60, latency));
    }

    private static World having(Gateway.Capacity capacity) {
        return World.crossing("", Duration.ofSeconds(60))
                .with(
                        World.gateway(
                                        "Gateway",
                                        "G",
                                        Gateway.Type.FORMAT_CONVERTER,
                                        World.way("K", "L"))
                                .withCapacity(capacity));
    }

    /// With exchanges that bring so many messages an hour.
    private static World taking(@Nullable Integer hourly, @Nullable Integer... brought) {
        var world = having(new Gateway.Capacity(hourly, Duration.ofSeconds(1)));
        for (int i = 0; i < brought.length; i++) {
            var number = "IER " + (i + 1);
            var exchange = World.exchange(number, World.NORWAY, World.SWEDEN, "Report");
            var flow = exchange.demand().flow().withHourly(brought[i]);
            world = world.with(exchange.withDemand(exchange.demand().withFlow(flow)));
        }
        return world;
    }

    @Test
    void takesLessThanTheExchangesBring() {
        assertThat(taking(59, 60).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .asString()
                .contains("60/h > 59/h")
                .doesNotContain("Besides");
        assertThat(taking(60, 60).check(rule())).isEmpty();
        assertThat(taking(null, 60).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Test
    void addsUpWhatIsStatedAndCountsThoseThatStateNothing() {
        assertThat(taking(99, 60, 40, null, null).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isInstanceOfSatisfying(
                        Argument.Besides.class,
                        told -> {
                            assertThat(told.silent()).isEqualTo(2);
                            assertThat(told.counted().toString()).contains("100/h > 99/h");
                        });
        assertThat(taking(100, 60, 40, null).check(rule())).isEmpty();
    }

    @Test
    void saysNothingWhereNobodyStatesHowManyMessagesThereAre() {
        assertThat(taking(1, (Integer) null).check(rule())).isEmpty();
        assertThat(taking(null, (Integer) null).check(rule())).isEmpty();
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
