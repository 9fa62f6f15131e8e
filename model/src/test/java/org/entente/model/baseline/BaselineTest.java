package org.entente.model.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.baseline.Drift.Added;
import org.entente.model.baseline.Drift.Moved;
import org.entente.model.baseline.Drift.Removed;
import org.entente.model.baseline.Drift.Renamed;
import org.entente.model.baseline.Drift.Retied;
import org.entente.model.baseline.Drift.TieKind;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Merge;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.release.Release;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

final class BaselineTest {
    private static final Baseline MPC =
            new Baseline(
                    new Baseline.Id(Things.id("MPC")),
                    "MPC",
                    Instant.parse("2026-11-20T12:00:00Z"),
                    "Maj Berg",
                    Notes.PLAIN);
    private static final Set<String> SWEDE = Set.of("SWE");

    private static Supplier<UUID> ids() {
        var next = new AtomicLong();
        return () -> new UUID(7, next.incrementAndGet());
    }

    private static Plan frozen(Plan plan) {
        return after(plan, Freeze.of(plan, MPC, ids()));
    }

    private static Plan after(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var next, _) -> next;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static List<Drift> drifts(Plan plan) {
        return SinceBaseline.drifts(Frozen.of(plan, MPC.id()), Frozen.now(plan), () -> false);
    }

    private static Label only(String code) {
        return new Label("NATO", Classification.RESTRICTED, Audience.only(List.of(code)));
    }

    private static Activity hidden(Activity activity) {
        return activity.withNotes(Notes.of(only("NOR")));
    }

    @Test
    void saysNothingWhereNothingChanged() {
        var plan = frozen(Plans.brigadeExercise());

        assertThat(drifts(plan)).isEmpty();
        assertThat(Frozen.of(plan, MPC.id()).lines())
                .containsExactlyInAnyOrderElementsOf(Frozen.now(plan).lines());
    }

    @Test
    void tellsByHowMuchEachTaskSlippedWhenAnAnchorMoves() {
        var plan = frozen(Plans.brigadeExercise());
        var startex =
                plan.anchors().filter(anchor -> anchor.code().value().equals("E")).findFirst();

        var moved =
                after(
                        plan,
                        new Edit.MoveAnchor(
                                startex.orElseThrow().id(),
                                When.at(Plans.STARTEX.plus(Duration.ofDays(14)))));

        assertThat(drifts(moved))
                .filteredOn(drift -> drift.thing().equals(Plans.EXPLAN.id()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Moved.class, slip -> assertThat(slip.most().toDays()).isEqualTo(14));
    }

    @Test
    void tellsWhatWasAddedRemovedMovedRenamedAndReassigned() {
        var plan = frozen(Plans.brigadeExercise());
        var later = Things.activity("Media day", Things.days("D", 2, 3));

        var now =
                after(
                        plan,
                        new Edit.Batch(
                                List.of(
                                        new Edit.Add(later),
                                        new Edit.Remove(Plans.REPORT.id()),
                                        new Edit.MoveMilestone(
                                                Plans.EXPLAN.id(), Things.day("E", -155)),
                                        new Edit.Rename(Plans.CROSSING.id(), "Rena crossing"),
                                        new Edit.Add(
                                                Things.assignment(
                                                        Plans.PURSUIT.id(),
                                                        Plans.COMMANDO.id(),
                                                        AssignmentRole.SUPPORTS)))));

        assertThat(drifts(now)).hasSize(5);
        assertThat(drifts(now))
                .hasAtLeastOneElementOfType(Added.class)
                .hasAtLeastOneElementOfType(Removed.class)
                .hasAtLeastOneElementOfType(Renamed.class);
        assertThat(drifts(now))
                .filteredOn(Moved.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Moved.class,
                        slip -> assertThat(slip.slip()).isEqualTo(Duration.ofDays(-5)));
        reassigned(drifts(now));
    }

    private static void reassigned(List<Drift> drifts) {
        assertThat(drifts)
                .filteredOn(Retied.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Retied.class,
                        tie -> {
                            assertThat(tie.kind()).isEqualTo(TieKind.ASSIGNMENT);
                            assertThat(tie.lost()).isEmpty();
                            assertThat(tie.gained())
                                    .allMatch(gain -> gain.to().equals(Plans.COMMANDO.id()));
                        });
    }

    @Test
    void putsEachLineUnderTheLabelOfItsTask() {
        var plan = frozen(Plans.with(Plans.brigadeExercise(), hidden(Plans.CROSSING)));

        assertThat(plan.baselinePages())
                .filteredOn(page -> mentions(page, Plans.CROSSING))
                .isNotEmpty()
                .allMatch(page -> page.label().equals(only("NOR")));
    }

    @Test
    void keepsThePhaseOfATaskUnderTheLabelsOfBoth() {
        var secret =
                new Phase(
                        Plans.LIVE.id(),
                        Plans.LIVE.name(),
                        Plans.LIVE.timeframe(),
                        Notes.of(only("NOR")));

        var plan = frozen(Plans.with(Plans.brigadeExercise(), secret));
        var released = Release.to(SWEDE, plan).orElseThrow();

        assertThat(released.find(Activity.class, Plans.ATTACK.id()))
                .hasValueSatisfying(
                        attack ->
                                assertThat(attack.placement())
                                        .isEqualTo(new Placement(null, null, Plans.RENA.id())));
        assertThat(text(released)).doesNotContain(Plans.LIVE.id().value().toString());
        assertThat(Frozen.of(released, MPC.id()).line(Plans.ATTACK.id())).isPresent();
    }

    @Test
    void leavesNothingOfATaskThatWasHiddenWhenItWasFrozen() {
        var plan = frozen(Plans.with(Plans.brigadeExercise(), hidden(Plans.CROSSING)));
        var gone = after(plan, new Edit.Remove(Plans.CROSSING.id()));

        assertThat(text(Release.to(SWEDE, plan).orElseThrow())).doesNotContain("River crossing");
        assertThat(text(Release.to(SWEDE, gone).orElseThrow())).doesNotContain("River crossing");
        assertThat(text(Release.to(Set.of("NOR"), gone).orElseThrow())).contains("River crossing");
    }

    @Test
    void leavesNothingOfATaskThatWasHiddenLater() {
        var plan = frozen(Plans.brigadeExercise());

        var released = Release.to(SWEDE, plan.put(hidden(Plans.CROSSING))).orElseThrow();

        assertThat(text(released))
                .doesNotContain("River crossing")
                .doesNotContain(Plans.CROSSING.id().value().toString());
        assertThat(drifts(released)).isEmpty();
    }

    @Test
    void goesWithAllItsPages() {
        var plan = frozen(Plans.brigadeExercise());

        var without = after(plan, new Edit.Remove(MPC.id()));

        assertThat(without).isEqualTo(Plans.brigadeExercise());
    }

    @Test
    void keepsAllItsPagesWhereOneSideDeletesAndTheOtherRenamesIt() {
        var base = frozen(Plans.brigadeExercise());
        var renamed = after(base, new Edit.Rename(MPC.id(), "MPC, Bodø"));
        var deleted = after(base, new Edit.Remove(MPC.id()));

        var merged = Merge.merge(base, renamed, deleted);

        assertThat(merged.plan()).isEqualTo(renamed);
        assertThat(Merge.merge(base, deleted, renamed).plan()).isEqualTo(renamed);
    }

    @Test
    void freezesAHugePlanInFewPages() {
        var plan = Plans.huge(20_000);

        var kept = frozen(plan);

        assertThat(kept.count(EntityKind.BASELINE_PAGE)).isLessThan(40);
        assertThat(drifts(kept)).isEmpty();
    }

    private static boolean mentions(BaselinePage page, Activity activity) {
        return page.lines().stream().anyMatch(line -> line.thing().equals(activity.id()));
    }

    private static String text(Plan plan) {
        return plan.entities().map(Object::toString).toList().toString();
    }
}
