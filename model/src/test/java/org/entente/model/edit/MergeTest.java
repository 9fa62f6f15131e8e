package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.dependency;
import static org.entente.model.Things.exercise;

import org.entente.model.Plans;
import org.entente.model.edit.Conflict.Side;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What planners expect of a merge, case by case.
final class MergeTest {
    private static final Plan BASE = Plans.brigadeExercise();
    private static final Activity ATTACK = Plans.ATTACK;
    private static final Label RESTRICTED =
            new Label("NATO", Classification.RESTRICTED, Audience.everyone());
    private static final Label SECRET =
            new Label("NATO", Classification.SECRET, Audience.everyone());

    private static Merged merge(Entity mine, Entity theirs) {
        return Merge.merge(BASE, BASE.put(mine), BASE.put(theirs));
    }

    private static Plan after(Edit edit) {
        return PlanEditor.apply(BASE, edit) instanceof Outcome.Applied applied
                ? applied.plan()
                : BASE;
    }

    @Test
    void bringsTogetherWhatTwoPlannersDidToDifferentThings() {
        var merged = merge(ATTACK.withName("Main attack"), Plans.READY.withAt(day("D", -1)));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan())
                .isEqualTo(
                        Plans.with(
                                BASE,
                                ATTACK.withName("Main attack"),
                                Plans.READY.withAt(day("D", -1))));
    }

    @Test
    void bringsTogetherDifferentFieldsOfOneThing() {
        var frame = ATTACK.timeframe();

        var merged =
                merge(
                        ATTACK.withTimeframe(frame.withStart(day("D", 2))),
                        ATTACK.withTimeframe(frame.withFinish(day("D", 7)))
                                .withNotes(Notes.PLAIN.withRemark("by night")));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().find(ATTACK.id()))
                .contains(
                        ATTACK.withTimeframe(days("D", 2, 7))
                                .withNotes(Notes.PLAIN.withRemark("by night")));
    }

    @Test
    void asksWhereBothWroteTheSameFieldDifferently() {
        var merged = merge(ATTACK.withName("Assault"), ATTACK.withName("Breach"));

        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict.Field(
                                ATTACK.id(),
                                new Conflict.Choice(
                                        "name", "Attack", "Assault", "Breach", "Breach")));
        assertThat(merged.plan().find(ATTACK.id())).contains(ATTACK.withName("Breach"));
    }

    @Test
    void takesALabelThatOneSideRaised() {
        var merged = merge(ATTACK.withNotes(Notes.of(SECRET)), ATTACK.withName("Main attack"));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().find(ATTACK.id()).orElseThrow().label()).isEqualTo(SECRET);
    }

    @Test
    void neverLowersALabelUnderWhatTheOtherSideWrote() {
        var base = BASE.put(ATTACK.withNotes(Notes.of(SECRET)));
        var mine = base.put(ATTACK.withNotes(Notes.of(RESTRICTED)));
        var theirs = base.put(ATTACK.withName("Axis BLUE").withNotes(Notes.of(SECRET)));

        var merged = Merge.merge(base, mine, theirs);

        assertThat(merged.plan().find(ATTACK.id()).orElseThrow().label()).isEqualTo(SECRET);
        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict.Field(
                                ATTACK.id(),
                                new Conflict.Choice(
                                        "notes.label", SECRET, RESTRICTED, SECRET, SECRET)));
    }

    @Test
    void keepsWhatOneSideDeletedAndTheOtherChanged() {
        var kept = ATTACK.withName("Main attack");

        var merged = Merge.merge(BASE, after(new Edit.Remove(ATTACK.id())), BASE.put(kept));

        assertThat(merged.plan().find(ATTACK.id())).contains(kept);
        assertThat(merged.conflicts())
                .containsExactly(new Conflict.DeletedAndChanged(ATTACK.id(), Side.MINE, kept));
    }

    @Test
    void bringsBackWhatTheOtherSideStillNeeds() {
        var raid = activity("Raid", days("D", 4, 5), Plans.LIVE);
        var theirs = Plans.with(BASE, raid, assignment(raid.id(), Plans.ARMOUR.id()));

        var merged = Merge.merge(BASE, after(new Edit.Remove(Plans.NORWEGIANS.id())), theirs);

        assertThat(PlanEditor.fault(merged.plan())).isEmpty();
        assertThat(merged.conflicts())
                .extracting(Conflict::subject)
                .containsExactlyInAnyOrder(
                        Plans.NORWEGIANS.id(), Plans.TELEMARK.id(), Plans.ARMOUR.id());
        assertThat(merged.conflicts())
                .allMatch(
                        conflict ->
                                conflict instanceof Conflict.DeletedAndNeeded needed
                                        && needed.deletedBy() == Side.MINE);
    }

    @Test
    void agreesWhereBothDeleted() {
        var gone = after(new Edit.Remove(ATTACK.id()));
        var theirs = gone.put(Plans.READY.withAt(day("D", -1)));

        assertThat(Merge.merge(BASE, gone, theirs)).isEqualTo(new Merged(theirs, List.of()));
    }

    @Test
    void opensALoopThatLeadsThroughASummaryAndNamesTheTasks() {
        var summary = activity("Offensive", days("D", 0, 9));
        var base = Plans.brigadeExercise().put(summary);
        var under = base.find(Activity.class, Plans.CROSSING.id()).orElseThrow();
        var mine = base.put(under.withPlacement(Placement.NONE.withParent(summary.id())));
        var waits = dependency(summary.id(), Plans.IPC.id());
        var isWaitedFor = dependency(Plans.IPC.id(), Plans.CROSSING.id());
        var theirs = base.put(waits).put(isWaitedFor);

        var merged = Merge.merge(base, mine, theirs);

        assertThat(merged.conflicts()).singleElement().isInstanceOf(Conflict.Loop.class);
        var loop = (Conflict.Loop) merged.conflicts().getFirst();
        assertThat(loop.setAside()).isIn(waits, isWaitedFor);
        assertThat(loop.members())
                .containsExactlyInAnyOrder(summary.id(), Plans.IPC.id(), Plans.CROSSING.id());
        assertThat(PlanEditor.fault(merged.plan())).isEmpty();
    }

    @Test
    void opensALoopOfTwoNewDependenciesAndTellsWhichOneItSetAside() {
        var there = dependency(Plans.IPC.id(), Plans.HOT_WASH.id());
        var back = dependency(Plans.HOT_WASH.id(), Plans.IPC.id());

        var merged = merge(there, back);

        assertThat(PlanEditor.fault(merged.plan())).isEmpty();
        assertThat(merged.conflicts()).singleElement().isInstanceOf(Conflict.Loop.class);
        var loop = (Conflict.Loop) merged.conflicts().getFirst();
        assertThat(loop.setAside()).isIn(there, back);
        assertThat(merged.plan().has(loop.setAside().id())).isFalse();
        assertThat(loop.members()).containsExactlyInAnyOrder(Plans.IPC.id(), Plans.HOT_WASH.id());
    }

    @Test
    void putsAUnitBackWhereItStoodWhenBothMovedThemUnderEachOther() {
        var mine = Plans.NORRBOTTEN.withSuperior(Plans.COMMANDO.id());
        var theirs = Plans.COMMANDO.withSuperior(Plans.NORRBOTTEN.id());

        var merged = merge(mine, theirs);

        assertThat(PlanEditor.fault(merged.plan())).isEmpty();
        assertThat(merged.conflicts()).singleElement().isInstanceOf(Conflict.Loop.class);
    }

    @Test
    void tellsAnchorsThatNowShareACode() {
        var mine = anchor("H", day("D", 0));
        var theirs =
                new Anchor(
                        new Anchor.Id(ATTACK.id().value()),
                        new AnchorCode("H"),
                        "H-hour",
                        day("D", 1),
                        Notes.PLAIN);

        assertThat(merge(mine, theirs).conflicts())
                .singleElement()
                .isInstanceOf(Conflict.AnchorCodeShared.class);
    }

    @Test
    void followsAnAnchorThatTheOtherSideRecoded() {
        var d = anchor("D", day("E", 0));
        var mine = after(new Edit.Recode(d.id(), new AnchorCode("J")));
        var theirs = BASE.put(ATTACK.withTimeframe(days("D", 2, 7)));

        var merged = Merge.merge(BASE, mine, theirs);

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan().find(ATTACK.id())).contains(ATTACK.withTimeframe(days("J", 2, 7)));
    }

    @Test
    void hangsNoAnchorOnItselfThatTookTheCodeItWasReckonedFrom() {
        var lost = anchor("X", day("H", -3));
        var base = BASE.put(lost);
        var mine = base.put(lost.withCode(new AnchorCode("H")).withAt(When.at(Plans.STARTEX)));
        var theirs = base.put(lost.withAt(day("H", -5)));

        var merged = Merge.merge(base, mine, theirs);

        assertThat(PlanEditor.fault(merged.plan())).isEmpty();
        assertThat(merged.conflicts()).isNotEmpty();
    }

    @Test
    void keepsOneOfTwoExercises() {
        var one = Plan.of(List.of(exercise("ONE")));
        var other = Plan.of(List.of(exercise("OTHER")));

        var merged = Merge.merge(Plan.EMPTY, one, other);

        assertThat(merged.plan().size()).isOne();
        assertThat(merged.conflicts()).singleElement().isInstanceOf(Conflict.TwoExercises.class);
    }

    @Test
    void asksForEveryDifferenceWhereThereIsNoBase() {
        var mine = BASE;
        var theirs = BASE.put(ATTACK.withTimeframe(days("D", 1, 7)));

        assertThat(Merge.merge(Plan.EMPTY, mine, theirs).conflicts())
                .containsExactly(
                        new Conflict.Field(
                                ATTACK.id(),
                                new Conflict.Choice(
                                        "timeframe.finish",
                                        null,
                                        When.from("D", Offset.ofDays(6)),
                                        When.from("D", Offset.ofDays(7)),
                                        When.from("D", Offset.ofDays(7)))));
    }
}
