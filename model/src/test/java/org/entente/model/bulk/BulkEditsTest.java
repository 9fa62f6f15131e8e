package org.entente.model.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.ARRIVAL;
import static org.entente.model.Plans.ATTACK;
import static org.entente.model.Plans.CROSSING;
import static org.entente.model.Plans.HOT_WASH;
import static org.entente.model.Plans.INTEGRATION;
import static org.entente.model.Plans.IPC;
import static org.entente.model.Plans.MPC;
import static org.entente.model.Plans.PLANNING;
import static org.entente.model.Plans.PURSUIT;
import static org.entente.model.Plans.RECOVERY;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Timing;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

final class BulkEditsTest {
    private final Plan plan = Plans.brigadeExercise();
    private int made;

    private final Supplier<UUID> ids = () -> Things.id("made " + made++);

    private static Plan after(Plan plan, Edit edit) {
        assertThat(PlanEditor.apply(plan, edit)).isInstanceOf(Applied.class);
        return ((Applied) PlanEditor.apply(plan, edit)).plan();
    }

    private static Activity activity(Plan plan, TaskId id) {
        return plan.find(Activity.class, id).orElseThrow();
    }

    private static Amount amount(String typed) {
        return ((AmountReader.Reading.Read) AmountReader.read(typed)).amount();
    }

    @Test
    void shiftingAddsToTheOffsetsOfWhatHangsOnAnAnchor() {
        var moved = after(plan, Shifting.of(plan, List.of(IPC.id(), MPC.id()), amount("+2w")));

        assertThat(activity(moved, IPC.id()).timeframe()).isEqualTo(Things.days("E", -271, -269));
        assertThat(activity(moved, MPC.id()).timeframe()).isEqualTo(Things.days("E", -186, -184));
    }

    @Test
    void workingDaysAreThoseOfTheTaskItself() {
        var office = Things.officeHours("Staff hours");
        var paper =
                Things.activity(
                                "Paper",
                                new Timeframe(
                                        When.at(Instant.parse("2027-03-02T08:00:00Z")),
                                        When.at(Instant.parse("2027-03-03T15:00:00Z"))))
                        .withTiming(Timing.STATED.withCalendars(List.of(office.id())));
        var held = Plans.with(plan, paper);

        var moved = after(held, Shifting.of(held, List.of(paper.id()), amount("+2wd")));

        assertThat(activity(moved, paper.id()).timeframe())
                .isEqualTo(
                        new Timeframe(
                                When.at(Instant.parse("2027-03-08T08:00:00Z")),
                                When.at(Instant.parse("2027-03-09T15:00:00Z"))));
    }

    @Test
    void workingDaysKeepTheAnchorToo() {
        var moved = after(plan, Shifting.of(plan, List.of(IPC.id()), amount("-1wd")));

        assertThat(activity(moved, IPC.id()).timeframe()).isEqualTo(Things.days("E", -286, -284));
    }

    private static final Activity BRIEFING =
            Things.activity("Briefing", Things.days("D", -7, -6), Plans.DEPLOYMENT);
    private static final Activity REHEARSAL =
            Things.activity("Rehearsal", Things.days("D", -5, -4), Plans.DEPLOYMENT);

    @Test
    void indentingPutsTasksUnderTheOneBeforeThem() {
        var held = Plans.with(plan, BRIEFING, REHEARSAL);

        var inside = after(held, Outline.indented(held, List.of(REHEARSAL.id())));

        assertThat(activity(inside, REHEARSAL.id()).placement().parent()).isEqualTo(BRIEFING.id());
    }

    @Test
    void allThatIsIndentedTogetherComesUnderTheSameTask() {
        var held = Plans.with(plan, BRIEFING, REHEARSAL);
        var both = List.of(REHEARSAL.id(), BRIEFING.id());

        var inside = after(held, Outline.indented(held, both));

        assertThat(both)
                .allMatch(id -> INTEGRATION.id().equals(activity(inside, id).placement().parent()));
    }

    @Test
    void firstOfALevelHasNothingToComeUnder() {
        assertThat(Outline.indented(plan, List.of(ARRIVAL.id())).edits()).isEmpty();
    }

    @Test
    void outdentingTakesTasksOutFromUnderTheirSummary() {
        var out = after(plan, Outline.outdented(plan, List.of(CROSSING.id(), ATTACK.id())));
        var alone = after(plan, Outline.outdented(plan, List.of(CROSSING.id())));

        assertThat(out).isEqualTo(plan);
        assertThat(activity(alone, CROSSING.id()).placement().parent()).isNull();
        assertThat(activity(alone, PURSUIT.id()).placement().parent()).isEqualTo(ATTACK.id());
    }

    @Test
    void copiesHaveNewIdsAndKeepWhatJoinsThem() {
        var numbered =
                Plans.with(plan, ATTACK.withNumber("1.09"), CROSSING.withNumber("1.10"), PURSUIT);
        var clipping = Clipping.of(numbered, List.of(ATTACK.id()));

        var pasted = Pasting.into(numbered, clipping, ids, null);
        var next = after(numbered, pasted.edit());

        assertThat(clipping.size()).isEqualTo(3);
        assertThat(next.count(EntityKind.ACTIVITY) - plan.count(EntityKind.ACTIVITY)).isEqualTo(3);
        assertThat(next.count(EntityKind.DEPENDENCY) - plan.count(EntityKind.DEPENDENCY))
                .isEqualTo(1);
        assertThat(next.count(EntityKind.ASSIGNMENT) - plan.count(EntityKind.ASSIGNMENT))
                .isEqualTo(3);
        var copies = pasted.tasks().stream().map(id -> activity(next, id)).toList();
        assertThat(copies)
                .extracting(Activity::number)
                .containsExactlyInAnyOrder("1.11", "1.12", "");
        assertThat(copies)
                .filteredOn(copy -> copy.name().equals("River crossing"))
                .allMatch(copy -> pasted.tasks().contains(copy.placement().parent()))
                .allMatch(copy -> copy.timeframe().equals(CROSSING.timeframe()));
    }

    @Test
    void copiesGoIntoThePhaseThatIsAskedFor() {
        var pasted = Pasting.into(plan, Clipping.of(plan, List.of(IPC.id())), ids, RECOVERY.id());

        assertThat(after(plan, pasted.edit()).activities())
                .filteredOn(task -> pasted.tasks().contains(task.id()))
                .allMatch(task -> RECOVERY.id().equals(task.placement().phase()));
    }

    @Test
    void inAnotherPlanThingsAreFoundByNameAndUnknownAnchorsBecomeFixed() {
        var phase = Things.phase("Planning", Things.days("E", -100, -30));
        var other =
                Plan.of(
                        List.of(
                                Things.exercise("OTHER"),
                                Things.anchor("E", "2028-05-01T06:00:00Z"),
                                new Phase(
                                        new Phase.Id(Things.id("else")),
                                        phase.name(),
                                        phase.timeframe(),
                                        phase.notes())));
        var clipping = Clipping.of(plan, List.of(IPC.id(), HOT_WASH.id()));

        var next = after(other, Pasting.into(other, clipping, ids, null).edit());

        assertThat(next.activities())
                .filteredOn(task -> task.name().equals(IPC.name()))
                .allMatch(task -> task.timeframe().equals(IPC.timeframe()))
                .allMatch(
                        task ->
                                next.phases()
                                        .anyMatch(p -> p.id().equals(task.placement().phase())));
        assertThat(next.activities())
                .filteredOn(task -> task.name().equals(HOT_WASH.name()))
                .extracting(task -> task.timeframe().start())
                .containsExactly(When.at(Instant.parse("2027-03-21T06:00:00Z")));
        assertThat(next.count(EntityKind.EXERCISE)).isEqualTo(1);
    }

    @Test
    void aFactIsGivenToManyAndWhatHasItIsLeftAlone() {
        var edit =
                Rewriting.each(
                        plan,
                        List.of(IPC.id(), HOT_WASH.id()),
                        task -> task.withPlacement(task.placement().withPhase(PLANNING.id())));

        assertThat(edit.edits()).hasSize(1);
        assertThat(activity(after(plan, edit), HOT_WASH.id()).placement().phase())
                .isEqualTo(PLANNING.id());
    }

    @Test
    void participantsAreAssignedOnceAndTakenAwayAgain() {
        var who = Plans.NORWAY.id();
        var tasks = List.of(IPC.id(), HOT_WASH.id());

        var given = after(plan, Rewriting.assigned(plan, tasks, who, AssignmentRole.HOSTS, ids));
        var taken = after(given, Rewriting.unassigned(given, tasks, who));

        assertThat(given.count(EntityKind.ASSIGNMENT))
                .isEqualTo(plan.count(EntityKind.ASSIGNMENT) + 1);
        assertThat(taken.assignments())
                .filteredOn(one -> tasks.contains(one.task()))
                .noneMatch(one -> one.assignee().equals(who));
    }

    @Test
    void branchesReachDownAndTopsStandAlone() {
        var branches = Branches.of(plan);

        assertThat(branches.whole(List.of(ATTACK.id())))
                .containsExactlyInAnyOrder(ATTACK.id(), CROSSING.id(), PURSUIT.id());
        assertThat(branches.tops(List.of(CROSSING.id(), ATTACK.id(), IPC.id())))
                .containsExactly(ATTACK.id(), IPC.id());
    }
}
