package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.acceptance;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.dependency;
import static org.entente.model.Things.element;
import static org.entente.model.Things.exercise;

import org.entente.model.Plans;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.edit.Outcome.Refused;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class PlanEditorTest {
    private static final Plan PLAN = Plans.brigadeExercise();
    private static final Activity RAID = activity("Raid", days("D", 4, 5));
    private static final Anchor D = anchor("D", day("E", 0));

    private static Plan after(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Applied applied -> applied.plan();
            case Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private static void assertRefused(Plan plan, Edit edit, Refusal reason) {
        assertThat(PlanEditor.apply(plan, edit)).isEqualTo(new Refused(reason));
    }

    @Test
    void addsAThing() {
        var outcome = PlanEditor.apply(PLAN, new Edit.Add(RAID));

        assertThat(outcome).isEqualTo(new Applied(PLAN.put(RAID), List.of(new Change.Put(RAID))));
    }

    @Test
    void revisesAThing() {
        var longer = Plans.ATTACK.withTimeframe(days("D", 1, 8)).withName("Main attack");

        assertThat(after(PLAN, new Edit.Revise(longer)).find(longer.id())).contains(longer);
    }

    @Test
    void removesATaskWithWhatHangsOnIt() {
        var plan = after(PLAN, new Edit.Remove(Plans.CROSSING.id()));

        assertThat(plan.has(Plans.CROSSING.id())).isFalse();
        assertThat(plan.count(EntityKind.DEPENDENCY)).isEqualTo(4);
        assertThat(plan.count(EntityKind.ASSIGNMENT)).isEqualTo(7);
    }

    @Test
    void removesAContingentWithItsUnitsAndTheirTasks() {
        var plan = after(PLAN, new Edit.Remove(Plans.NORWEGIANS.id()));

        assertThat(plan.has(Plans.TELEMARK.id())).isFalse();
        assertThat(plan.has(Plans.ARMOUR.id())).isFalse();
        assertThat(plan.has(Plans.NORRBOTTEN.id())).isTrue();
        assertThat(plan.assignments())
                .noneMatch(found -> found.assignee().equals(Plans.ARMOUR.id()));
    }

    @Test
    void keepsWhatCanLiveWithoutTheThingRemoved() {
        var plan =
                after(
                        PLAN,
                        new Edit.Batch(
                                List.of(
                                        new Edit.Remove(Plans.LIVE.id()),
                                        new Edit.Remove(Plans.RENA.id()),
                                        new Edit.Remove(Plans.ATTACK.id()))));

        var crossing = plan.find(Activity.class, Plans.CROSSING.id()).orElseThrow();
        assertThat(crossing.placement().phase()).isNull();
        assertThat(crossing.placement().place()).isNull();
        assertThat(crossing.placement().parent()).isNull();
    }

    @Test
    void leavesTimesAloneWhenTheirAnchorGoes() {
        var plan = after(PLAN, new Edit.Remove(D.id()));

        assertThat(plan.find(Plans.ATTACK.id())).contains(Plans.ATTACK);
    }

    @Test
    void renamesAThing() {
        var plan = after(PLAN, new Edit.Rename(Plans.ATTACK.id(), "  Main attack "));

        assertThat(plan.find(Plans.ATTACK.id())).contains(Plans.ATTACK.withName("Main attack"));
    }

    @Test
    void reschedulesAnActivity() {
        var later = days("D", 2, 7);

        assertThat(after(PLAN, new Edit.Reschedule(Plans.ATTACK.id(), later)))
                .isEqualTo(PLAN.put(Plans.ATTACK.withTimeframe(later)));
    }

    @Test
    void movesAMilestone() {
        var later = day("D", 3);

        assertThat(after(PLAN, new Edit.MoveMilestone(Plans.READY.id(), later)))
                .isEqualTo(PLAN.put(Plans.READY.withAt(later)));
    }

    @Test
    void movesAnAnchorEvenWhereThatTurnsOthersBackwards() {
        var stretched =
                PLAN.put(Plans.ATTACK.withTimeframe(new Timeframe(day("D", 1), day("E", 6))));

        assertThat(after(stretched, new Edit.MoveAnchor(D.id(), day("E", 30))))
                .isEqualTo(stretched.put(D.withAt(day("E", 30))));
    }

    @Test
    void recodesAnAnchorAndEverythingThatNamesIt() {
        var plan = after(PLAN, new Edit.Recode(D.id(), new AnchorCode("J")));

        assertThat(plan.find(Anchor.class, D.id()).orElseThrow().code())
                .isEqualTo(new AnchorCode("J"));
        assertThat(plan.find(Plans.ATTACK.id()))
                .contains(Plans.ATTACK.withTimeframe(days("J", 1, 6)));
        assertThat(plan.find(Plans.SWEDES.id()))
                .contains(Plans.SWEDES.withPresence(days("J", -14, 14)));
        assertThat(plan.find(anchor("ENDEX", day("D", 9)).id()))
                .contains(anchor("ENDEX", day("J", 9)));
    }

    @Test
    void recodesWhereSomethingAlreadyRunsBackwards() {
        var plan = PLAN.put(Plans.ATTACK.withTimeframe(days("D", 6, 1)));

        assertThat(
                        after(plan, new Edit.Recode(D.id(), new AnchorCode("J")))
                                .find(Plans.ATTACK.id()))
                .contains(Plans.ATTACK.withTimeframe(days("J", 6, 1)));
    }

    @Test
    void carriesOutABatchAsOne() {
        var edits =
                List.<Edit>of(
                        new Edit.Add(assignment(RAID.id(), Plans.NORRBOTTEN.id())),
                        new Edit.Add(RAID));

        var outcome = PlanEditor.apply(PLAN, new Edit.Batch(edits));

        assertThat(outcome).isInstanceOf(Applied.class);
        assertThat(((Applied) outcome).changes()).hasSize(2);
    }

    @Test
    void doesNothingOfABatchThatFailsAtTheEnd() {
        var edits =
                List.<Edit>of(
                        new Edit.Add(RAID),
                        new Edit.Rename(Plans.ATTACK.id(), "Main attack"),
                        new Edit.Remove(activity("Gone", days("D", 1, 2)).id()));

        assertRefused(
                PLAN,
                new Edit.Batch(edits),
                new Refusal.NoSuchThing(activity("Gone", days("D", 1, 2)).id()));
    }

    @Test
    void tellsNothingWhereNothingChanges() {
        var outcome = PlanEditor.apply(PLAN, new Edit.Revise(Plans.ATTACK));

        assertThat(outcome).isEqualTo(new Applied(PLAN, List.of()));
    }

    @Test
    void tellsNothingOfWhatCameAndWentInOneBatch() {
        var edits = List.<Edit>of(new Edit.Add(RAID), new Edit.Remove(RAID.id()));

        assertThat(PlanEditor.apply(PLAN, new Edit.Batch(edits)))
                .isEqualTo(new Applied(PLAN, List.of()));
    }

    @Test
    void beginsAPlanWithItsExercise() {
        var begun = exercise("NEW");

        assertThat(after(Plan.EMPTY, new Edit.Add(begun)).exercise()).isEqualTo(begun);
    }

    @Test
    void refusesToEditWhatIsNotThere() {
        var gone = new Refusal.NoSuchThing(RAID.id());

        assertRefused(PLAN, new Edit.Revise(RAID), gone);
        assertRefused(PLAN, new Edit.Remove(RAID.id()), gone);
        assertRefused(PLAN, new Edit.Rename(RAID.id(), "x"), gone);
        assertRefused(PLAN, new Edit.Reschedule(RAID.id(), days("D", 1, 2)), gone);
        var noGate = new Milestone.Id(RAID.id().value());
        assertRefused(
                PLAN, new Edit.MoveMilestone(noGate, day("D", 1)), new Refusal.NoSuchThing(noGate));
        var noAnchor = new Anchor.Id(RAID.id().value());
        assertRefused(
                PLAN,
                new Edit.MoveAnchor(noAnchor, day("D", 1)),
                new Refusal.NoSuchThing(noAnchor));
        assertRefused(
                PLAN,
                new Edit.Recode(noAnchor, new AnchorCode("X")),
                new Refusal.NoSuchThing(noAnchor));
    }

    @Test
    void refusesToAddWhatIsThere() {
        assertRefused(
                PLAN, new Edit.Add(Plans.ATTACK), new Refusal.AlreadyThere(Plans.ATTACK.id()));
    }

    @Test
    void refusesABlankName() {
        assertRefused(
                PLAN,
                new Edit.Rename(Plans.ATTACK.id(), " "),
                new Refusal.BlankName(Plans.ATTACK.id()));
        assertRefused(PLAN, new Edit.Add(RAID.withName("")), new Refusal.BlankName(RAID.id()));
    }

    @Test
    void letsAThingThatIsBlankAlreadyBeMoved() {
        var plan = PLAN.put(RAID.withName(""));

        assertThat(after(plan, new Edit.Reschedule(RAID.id(), days("D", 5, 6))))
                .isEqualTo(PLAN.put(RAID.withName("").withTimeframe(days("D", 5, 6))));
    }

    @Test
    void refusesToNameWhatHasNoName() {
        var accepted = acceptance("TIM-01:x");

        assertRefused(
                PLAN.put(accepted),
                new Edit.Rename(accepted.id(), "x"),
                new Refusal.Unnameable(accepted.id()));
    }

    @Test
    void refusesATimeframeThatEndsBeforeItStarts() {
        assertRefused(
                PLAN,
                new Edit.Reschedule(Plans.ATTACK.id(), days("D", 3, 2)),
                new Refusal.EndsBeforeStart(
                        Plans.ATTACK.id(),
                        Plans.STARTEX.plus(Duration.ofDays(3)),
                        Plans.STARTEX.plus(Duration.ofDays(2))));
    }

    @Test
    void letsAThingThatRunsBackwardsAlreadyBeRenamed() {
        var backwards = Plans.ATTACK.withTimeframe(days("D", 6, 1));

        assertThat(after(PLAN.put(backwards), new Edit.Rename(backwards.id(), "Main attack")))
                .isEqualTo(PLAN.put(backwards.withName("Main attack")));
    }

    @Test
    void refusesAReferenceToNothing() {
        assertRefused(
                PLAN,
                new Edit.Add(dependency(RAID.id(), Plans.ATTACK.id())),
                new Refusal.LooseReference(
                        dependency(RAID.id(), Plans.ATTACK.id()).id(), RAID.id()));
    }

    @Test
    void refusesDependenciesThatWaitForThemselves() {
        var back = dependency(Plans.PURSUIT.id(), Plans.CROSSING.id());

        assertRefused(
                PLAN,
                new Edit.Add(back),
                new Refusal.Loop(List.of(Plans.PURSUIT.id(), Plans.CROSSING.id())));
        assertRefused(
                PLAN,
                new Edit.Add(dependency(Plans.PURSUIT.id(), Plans.PURSUIT.id())),
                new Refusal.Loop(List.of(Plans.PURSUIT.id())));
    }

    @Test
    void refusesAnActivityBelowItself() {
        var below =
                Plans.ATTACK.withPlacement(
                        Plans.ATTACK.placement().withParent(Plans.CROSSING.id()));

        assertRefused(
                PLAN,
                new Edit.Revise(below),
                new Refusal.Loop(List.of(Plans.ATTACK.id(), Plans.CROSSING.id())));
    }

    @Test
    void refusesAUnitUnderItself() {
        var below = Plans.TELEMARK.withSuperior(Plans.ARMOUR.id());

        assertRefused(
                PLAN,
                new Edit.Revise(below),
                new Refusal.Loop(List.of(Plans.TELEMARK.id(), Plans.ARMOUR.id())));
    }

    @Test
    void refusesAnchorsReckonedFromEachOther() {
        var endex = anchor("ENDEX", day("D", 9));

        assertRefused(
                PLAN,
                new Edit.MoveAnchor(D.id(), day("ENDEX", -9)),
                new Refusal.Loop(List.of(D.id(), endex.id())));
        assertRefused(
                PLAN, new Edit.MoveAnchor(D.id(), day("D", 1)), new Refusal.Loop(List.of(D.id())));
    }

    @Test
    void refusesATaskThatWaitsForItselfByWayOfASummary() {
        var summary = activity("Summary", days("D", 0, 9));
        var below =
                activity("Below", days("D", 0, 1))
                        .withPlacement(Placement.NONE.withParent(summary.id()));
        var other = activity("Other", days("D", 1, 2));
        var plan = Plans.with(PLAN, summary, below, other, dependency(below.id(), other.id()));

        assertThat(PlanEditor.apply(plan, new Edit.Add(dependency(summary.id(), below.id()))))
                .isEqualTo(new Refused(new Refusal.Loop(List.of(summary.id(), below.id()))));
        assertThat(PlanEditor.apply(plan, new Edit.Add(dependency(other.id(), summary.id()))))
                .isInstanceOf(Refused.class);
        assertThat(PlanEditor.apply(plan, new Edit.Add(dependency(summary.id(), other.id()))))
                .isInstanceOf(Applied.class);
    }

    @Test
    void refusesANewAnchorThatClosesALoop() {
        var half = PLAN.put(anchor("H", day("X", 0)));

        assertThat(PlanEditor.apply(half, new Edit.Add(anchor("X", day("H", 0)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void leavesALoopThatIsThereAlreadyToItsOwnEditors() {
        ForceElement one = element(Plans.SWEDES.id(), "One");
        ForceElement two = element(one.id(), "Two");
        var plan = Plans.with(PLAN, one.withSuperior(two.id()), two);

        assertThat(PlanEditor.apply(plan, new Edit.Rename(two.id(), "Second")))
                .isInstanceOf(Applied.class);
        assertThat(PlanEditor.apply(plan, new Edit.Add(element(Plans.SWEDES.id(), "Three"))))
                .isInstanceOf(Applied.class);
    }

    @Test
    void refusesACodeThatAnotherAnchorHas() {
        assertRefused(
                PLAN,
                new Edit.Recode(D.id(), AnchorCode.ENDEX),
                new Refusal.AnchorCodeTaken(AnchorCode.ENDEX));
        var twin = new Anchor(new Anchor.Id(RAID.id().value()), D.code(), "x", D.at(), D.notes());
        assertRefused(PLAN, new Edit.Add(twin), new Refusal.AnchorCodeTaken(D.code()));
    }

    @Test
    void refusesASecondExerciseAndTheEndOfTheOnlyOne() {
        assertRefused(PLAN, new Edit.Add(exercise("SECOND")), new Refusal.OneExercise());
        assertRefused(PLAN, new Edit.Remove(PLAN.exercise().id()), new Refusal.OneExercise());
        assertRefused(Plan.EMPTY, new Edit.Add(RAID), new Refusal.OneExercise());
    }

    @Test
    void findsTheFaultsThatNoPlanMayHave() {
        assertThat(PlanEditor.fault(PLAN)).isEmpty();
        assertThat(PlanEditor.fault(Plan.EMPTY)).contains(new Refusal.OneExercise());
        assertThat(PlanEditor.fault(PLAN.put(RAID.withName(" "))))
                .contains(new Refusal.BlankName(RAID.id()));
        assertThat(PlanEditor.fault(PLAN.drop(Plans.CROSSING.id())))
                .get()
                .isInstanceOf(Refusal.LooseReference.class);
        assertThat(PlanEditor.fault(PLAN.put(Plans.TELEMARK.withSuperior(Plans.ARMOUR.id()))))
                .get()
                .isInstanceOf(Refusal.Loop.class);
        assertThat(PlanEditor.fault(PLAN.put(D.withAt(day("ENDEX", -9)))))
                .get()
                .isInstanceOf(Refusal.Loop.class);
    }
}
