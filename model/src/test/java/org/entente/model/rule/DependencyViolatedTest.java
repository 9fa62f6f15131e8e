package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.day;
import static org.entente.model.Things.dependency;
import static org.entente.model.Things.hours;
import static org.entente.model.Things.milestone;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

final class DependencyViolatedTest {
    private final Rule rule = new DependencyViolated();

    private List<Finding> between(DependencyKind kind, Duration lag) {
        var early = activity("Early", hours("D", 0, 4));
        var late = activity("Late", hours("D", 2, 6));
        return Expect.of(
                rule,
                Plans.with(
                        Plans.bare(), early, late, dependency(early.id(), late.id(), kind, lag)));
    }

    @Test
    void findsNothingInASoundPlan() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsASuccessorThatStartsBeforeItsPredecessorEnds() {
        var found = between(DependencyKind.FINISH_TO_START, Duration.ZERO).getFirst();

        assertThat(found.subject()).isEqualTo(activity("Late", hours("D", 2, 6)).id());
        assertThat(found.arguments())
                .contains(
                        new Argument.Link(DependencyKind.FINISH_TO_START),
                        new Argument.Moment(Plans.STARTEX.plus(Duration.ofHours(2))),
                        new Argument.Moment(Plans.STARTEX.plus(Duration.ofHours(4))),
                        new Argument.Length(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START, PT-2H, 0",
        "FINISH_TO_START, PT-1H59M, 1",
        "START_TO_START, PT2H, 0",
        "START_TO_START, PT2H1M, 1",
        "FINISH_TO_FINISH, PT2H, 0",
        "FINISH_TO_FINISH, PT2H1M, 1",
        "START_TO_FINISH, PT6H, 0",
        "START_TO_FINISH, PT6H1M, 1"
    })
    void countsTheLagFromTheRightEnds(DependencyKind kind, Duration lag, int findings) {
        assertThat(between(kind, lag)).hasSize(findings);
    }

    @Test
    void countsAWorkingLagInTheHoursOfTheSuccessor() {
        var early = activity("Early", hours("D", -404, -400));
        var office = Things.officeHours("Office");
        var late =
                activity("Late", hours("D", -390, -388))
                        .withTiming(Timing.STATED.withCalendars(List.of(office.id())));
        var lag = Duration.ofHours(9);
        var link = dependency(early.id(), late.id(), DependencyKind.FINISH_TO_START, lag);
        var working =
                new Dependency(
                        link.id(),
                        early.id(),
                        late.id(),
                        link.type(),
                        lag,
                        LagTime.WORKING,
                        link.notes());
        var plan = Plans.with(Plans.bare(), office, early, late);

        assertThat(Expect.of(rule, Plans.with(plan, link))).isEmpty();
        assertThat(Expect.of(rule, Plans.with(plan, working))).hasSize(1);
    }

    @Test
    void treatsAMilestoneAsAMoment() {
        var gate = milestone("Gate", day("D", 2));
        var plan = Plans.with(Plans.brigadeExercise(), gate);

        assertThat(Expect.of(rule, Plans.with(plan, dependency(gate.id(), Plans.PURSUIT.id()))))
                .isEmpty();
        assertThat(Expect.of(rule, Plans.with(plan, dependency(gate.id(), Plans.CROSSING.id()))))
                .hasSize(1);
    }

    @Test
    void saysNothingWhileATaskHasNoDate() {
        var gate = milestone("Gate", day("X", 2));
        var plan =
                Plans.with(
                        Plans.brigadeExercise(), gate, dependency(gate.id(), Plans.CROSSING.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }
}
