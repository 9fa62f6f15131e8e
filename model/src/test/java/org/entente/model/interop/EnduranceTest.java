package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.NORWAY;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDEN;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Things;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Loss;
import org.entente.model.match.route.PaceStep;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

final class EnduranceTest {
    private static final long ALWAYS = -1L;
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final CisSystem ONE = Scene.radio("one", NORWEGIANS.id(), "a");
    private static final CisSystem OTHER = Scene.radio("other", SWEDES.id(), "a");
    private static final CisSystem SPARE = Scene.radio("spare", NORWEGIANS.id(), "b");
    private static final CisSystem THEIRS = Scene.radio("theirs", SWEDES.id(), "b");
    private static final Net COMMAND = Scene.net("command", ONE, OTHER);
    private static final Net RESERVE = Scene.net("reserve", SPARE, THEIRS);
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());
    private static final String ID = FitIds.of(ORDERS.id());

    private static Plan plan() {
        return with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL)
                .put(ONE)
                .put(OTHER)
                .put(COMMAND)
                .put(ORDERS);
    }

    private static Plan doubled() {
        return plan().put(SPARE).put(THEIRS).put(RESERVE);
    }

    private static PacePlan pace() {
        return new PacePlan(
                new PacePlan.Id(Things.id("pace")),
                "orders",
                ORDERS.id(),
                List.of(),
                List.of(
                        step(PacePlan.Means.PRIMARY, COMMAND),
                        step(PacePlan.Means.ALTERNATE, RESERVE)),
                Notes.PLAIN);
    }

    private static PacePlan.Step step(PacePlan.Means means, Net net) {
        return new PacePlan.Step(means, net.id(), "", PacePlan.Change.UNKNOWN, null);
    }

    private static Endurance endurance(Plan plan) {
        return new Endurance(Interop.of(Scene.GROUND, plan));
    }

    @Test
    void whatStandsAloneIsLostWithTheFirstThing() {
        var losses = Objects.requireNonNull(endurance(plan()).ones((_, _) -> true));

        assertThat(losses).extracting(Loss::exchange).containsOnly(ID);
        assertThat(losses)
                .extracting(Loss::things)
                .contains(Set.of(FitIds.of(COMMAND.id())), Set.of(FitIds.of(ONE.id())));
        assertThat(losses).allMatch(loss -> loss.after().equals(Verdict.NONE));
    }

    @Test
    void twoMeansFailOnlyTogether() {
        var endurance = endurance(doubled());

        assertThat(endurance.ones((_, _) -> true)).isEmpty();
        assertThat(Objects.requireNonNull(endurance.pairs((_, _) -> true)))
                .extracting(Loss::things)
                .contains(Set.of(FitIds.of(COMMAND.id()), FitIds.of(RESERVE.id())));
        assertThat(endurance.pairs((_, _) -> false)).isNull();
    }

    @Test
    void tellsTheMeansThatTakesOver() {
        var endurance = endurance(doubled().put(pace()));
        var command = FitIds.of(COMMAND.id());
        var both = Set.of(command, FitIds.of(RESERVE.id()));

        assertThat(endurance.means(new Loss(ID, 1, Set.of(), PAPER, PAPER)))
                .isEqualTo(PaceStep.Order.PRIMARY);
        assertThat(endurance.means(new Loss(ID, 1, Set.of(command), PAPER, PAPER)))
                .isEqualTo(PaceStep.Order.ALTERNATE);
        assertThat(endurance.means(new Loss(ID, 1, both, PAPER, Verdict.NONE))).isNull();
    }

    @Test
    void aNationThatLeavesTakesItsRelayFromTheOthersButItsOwnExchangesAreNotCounted() {
        var relay = Scene.radio("relay", SWEDES.id(), "a");
        var guard = Scene.net("guard", ONE, relay);
        var far = Scene.radio("far", BRITONS.id(), "a");
        var onward = Scene.net("onward", relay, far);
        var report = Scene.exchange("report", NORWEGIANS.id(), BRITONS.id());
        var plan = plan().put(relay).put(guard).put(far).put(onward).put(report);
        var endurance = endurance(plan);

        var swedish = endurance.leaving(SWEDEN.id(), ALWAYS);

        assertThat(swedish).isNotEmpty();
        assertThat(swedish)
                .allSatisfy(
                        loss -> {
                            assertThat(loss.exchange()).isEqualTo(FitIds.of(report.id()));
                            assertThat(loss.things()).containsExactly(SWEDEN.code());
                            assertThat(loss.before()).isEqualTo(PAPER);
                            assertThat(loss.after()).isEqualTo(Verdict.NONE);
                        });
        assertThat(endurance.leaving(SWEDEN.id(), 0)).isEmpty();
        assertThat(endurance.leaving(NORWAY.id(), ALWAYS)).isEmpty();
    }
}
