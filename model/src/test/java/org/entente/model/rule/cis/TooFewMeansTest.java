package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Pace;
import org.entente.model.match.route.Ladder;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

final class TooFewMeansTest implements RuleContract {
    private static World with(int means) {
        var steps = new ArrayList<PacePlan.Step>();
        for (var each : List.of(PacePlan.Means.values()).subList(0, means)) {
            steps.add(Nouns.step(each, "", each.name()));
        }
        return exchanging().with(Nouns.pace(steps.toArray(PacePlan.Step[]::new)));
    }

    private static World exchanging() {
        return World.EMPTY.with(World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""));
    }

    @Test
    void netsOnWhichTheEndsCannotWorkAreNoMeans() {
        assertThat(net("x", "x").check(rule())).isEmpty();
        assertThat(net("x", "y").check(rule())).hasSize(1);
    }

    @Test
    void whatIsNotStatedMayMakeThemTooFew() {
        assertThat(net("x", null).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.UNKNOWN);
    }

    @Test
    void saysWhatTheLadderOfTheScreensSays() {
        for (var world : List.of(net("x", "x"), net("x", "y"), net("x", null))) {
            var interop =
                    Interop.of(
                            Interop.ground(world.catalogue(), LocalDate.of(2027, 1, 1)),
                            world.plan());
            var least =
                    IntStream.range(0, interop.stages().size())
                            .boxed()
                            .flatMap(
                                    stage ->
                                            interop.assessment().exchanges(stage).stream()
                                                    .map(
                                                            exchange ->
                                                                    Pace.ladder(
                                                                            interop, exchange,
                                                                            stage, Set.of())))
                            .mapToInt(Ladder::feasible)
                            .min()
                            .orElseThrow();

            assertThat(
                            world.check(rule()).stream()
                                    .noneMatch(each -> each.severity() == Severity.MAJOR))
                    .isEqualTo(least >= 3);
        }
    }

    private static World net(String one, @Nullable String other) {
        return World.net("K", "p~EQ!B@C")
                .stating(one, other)
                .exchanging()
                .with(
                        Nouns.pace(
                                Nouns.step(PacePlan.Means.PRIMARY, "Net", ""),
                                Nouns.step(PacePlan.Means.ALTERNATE, "", "courier"),
                                Nouns.step(PacePlan.Means.EMERGENCY, "", "telephone")));
    }

    @Override
    public CisRule rule() {
        return new TooFewMeans();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TOO_FEW_MEANS;
    }

    @Override
    public World broken() {
        return with(2);
    }

    @Override
    public World sound() {
        return with(3);
    }

    @Override
    public World unknown() {
        return exchanging();
    }
}
