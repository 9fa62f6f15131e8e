package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Position;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class PaceNotPhasedTest implements RuleContract {
    private static World with(Timeframe works) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(
                world.net("Net", Map.of()).withPeriod(works),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""),
                Nouns.pace(Nouns.step(PacePlan.Means.PRIMARY, "Net", "")));
    }

    @Test
    void anEndThatMovesLeavesTheAreaOfTheFrequency() {
        assertThat(moving(10, 61).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MINOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("Net (Deployment)"));
                        });
        assertThat(moving(1000, 61).check(rule())).isEmpty();
        assertThat(moving(null, 61).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Test
    void anEndThatStaysInOnePhaseNeedsOnePlanOnly() {
        var stay = Things.assignment(Plans.ATTACK.id(), World.NORWAY);

        assertThat(moving(10, 61).with(stay).check(rule())).hasSize(1);
        assertThat(world().with(stay, frequency(10)).check(rule())).isEmpty();
    }

    /// Norway attacks at Rena, after it has come in at a port far off.
    private static World moving(@Nullable Integer radius, double latitude) {
        var port = at(Plans.NARVIK, latitude + 7);
        return world().with(
                        at(Plans.RENA, latitude),
                        port,
                        Plans.ARRIVAL.withPlacement(
                                Placement.in(Plans.DEPLOYMENT.id()).withPlace(port.id())),
                        Things.assignment(Plans.ARRIVAL.id(), World.NORWAY),
                        Things.assignment(Plans.ATTACK.id(), World.NORWAY),
                        frequency(radius));
    }

    /// The exchange is needed while the forces come in, and then in the live phase.
    private static World world() {
        var exchange = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "");
        return with(days("D", -40, 20))
                .with(
                        new ExchangeRequirement(
                                exchange.id(),
                                exchange.number(),
                                exchange.name(),
                                exchange.parties(),
                                null,
                                exchange.demand(),
                                List.of(Plans.DEPLOYMENT.id(), Plans.LIVE.id()),
                                Notes.PLAIN));
    }

    private static Place at(Place place, double latitude) {
        return new Place(
                place.id(),
                place.name(),
                place.type(),
                place.nation(),
                new Position(latitude, 11),
                Notes.PLAIN);
    }

    private static SpectrumAssignment frequency(@Nullable Integer radius) {
        var net = World.net("K", "p~EQ!B@C").net("Net", Map.of());
        return World.frequency("F-1", net, new SpectrumAssignment.Area(Plans.RENA.id(), radius));
    }

    @Override
    public CisRule rule() {
        return new PaceNotPhased();
    }

    @Override
    public RuleCode code() {
        return RuleCode.PACE_NOT_PHASED;
    }

    @Override
    public World broken() {
        return with(days("D", 0, 3));
    }

    @Override
    public World sound() {
        return with(days("D", -3, 20));
    }

    @Override
    public World unknown() {
        return with(days("X", 0, 3));
    }
}
