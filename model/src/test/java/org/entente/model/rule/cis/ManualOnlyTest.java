package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class ManualOnlyTest implements RuleContract {
    private static final Duration MIN_10 = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void tellsWhatIsAskedAndWhatThePlanStatesOfTheWayByHand() {
        assertThat(timing(null, null, null)).isEqualTo(new Argument.Timing(null, null, true));
        assertThat(timing(10, null, null)).isEqualTo(new Argument.Timing(MIN_10, null, true));
        assertThat(timing(10, 60, null)).isEqualTo(new Argument.Timing(MIN_10, HOUR, false));
        assertThat(timing(10, null, 60)).isEqualTo(new Argument.Timing(MIN_10, HOUR, true));
        assertThat(timing(60, 10, 60)).isEqualTo(new Argument.Timing(HOUR, MIN_10, false));
    }

    @Test
    void isLateOnlyWhereThePlanSaysSo() {
        assertThat(new Argument.Timing(MIN_10, HOUR, true).isLate()).isTrue();
        assertThat(new Argument.Timing(HOUR, MIN_10, true).isLate()).isFalse();
        assertThat(new Argument.Timing(HOUR, HOUR, false).isLate()).isFalse();
        assertThat(new Argument.Timing(MIN_10, null, true).isLate()).isFalse();
        assertThat(new Argument.Timing(null, HOUR, false).isLate()).isFalse();
    }

    private Argument timing(
            @Nullable Integer asked, @Nullable Integer gateway, @Nullable Integer change) {
        var world = broken();
        var exchange = world.plan().exchangeRequirements().findFirst().orElseThrow();
        var bridge = world.plan().gateways().findFirst().orElseThrow();
        var findings =
                world.with(
                                World.asking(exchange, exchange.demand().thread(), minutes(asked)),
                                new Gateway(
                                        bridge.id(),
                                        bridge.name(),
                                        bridge.system(),
                                        bridge.type(),
                                        bridge.translations(),
                                        bridge.accreditation(),
                                        new Gateway.Capacity(null, minutes(gateway)),
                                        bridge.notes()),
                                runner(exchange, minutes(change)))
                        .check(rule());
        return findings.getFirst().arguments().getLast();
    }

    private static PacePlan runner(ExchangeRequirement exchange, @Nullable Duration change) {
        var step =
                new PacePlan.Step(
                        PacePlan.Means.EMERGENCY,
                        null,
                        "Runner",
                        new PacePlan.Change("", null, change),
                        null);
        return new PacePlan(
                new PacePlan.Id(Things.id("PACE")),
                "PACE",
                exchange.id(),
                List.of(),
                List.of(step),
                Notes.PLAIN);
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    @Override
    public CisRule rule() {
        return new ManualOnly();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MANUAL_ONLY;
    }

    @Override
    public World broken() {
        return World.carried("x", "x");
    }

    @Override
    public World sound() {
        return World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
    }

    @Override
    public World unknown() {
        return World.carried("x", null);
    }
}
