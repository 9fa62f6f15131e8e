package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Change;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

final class TimelineProjectorTest {
    private final Plan plan = Plans.brigadeExercise();

    private TimelineState by(Grouping grouping) {
        return TimelineProjector.project(plan, Arrangement.by(grouping));
    }

    @Test
    void putsTasksUnderTheirPhaseInTheOrderOfTime() {
        assertThat(Rows.names(by(Grouping.PHASE)))
                .containsExactly(
                        "Planning",
                        "  Initial planning conference",
                        "  Main planning conference",
                        "  EXPLAN signed",
                        "Deployment",
                        "  Arrival of the commandos",
                        "  Integration of the brigade",
                        "  Brigade ready",
                        "Live exercise",
                        "  Attack",
                        "    River crossing",
                        "    Pursuit",
                        "Recovery",
                        "  Hot wash-up",
                        "  Final report");
    }

    @Test
    void putsTasksOfOneTimeInTheOrderOfTheirNumbers() {
        var time = Things.days("D", 30, 31);
        var numbered =
                Plans.with(
                        plan,
                        Things.activity("Serial 10", time),
                        Things.activity("Serial 9", time),
                        Things.activity("Serial 101", time));

        assertThat(Rows.names(TimelineProjector.project(numbered, Arrangement.by(Grouping.PHASE))))
                .containsSubsequence("  Serial 9", "  Serial 10", "  Serial 101");
    }

    @Test
    void bandsTasksByTheirKindAndKeepsPapersWithTheirConference() {
        var filed =
                Plans.with(
                        plan,
                        Plans.ATTACK.withFiling(Filing.of(TaskKind.SERIAL)),
                        Plans.ARRIVAL.withFiling(Filing.of(TaskKind.MOVEMENT)));

        var state = TimelineProjector.project(filed, Arrangement.by(Grouping.BAND));

        assertThat(bands(state))
                .containsExactly(
                        "MILESTONES", "AGREEMENTS", "WORK", "FORCE_FLOW", "REHEARSALS", "SCRIPT");
        assertThat(state.groups().getLast().members()).hasSize(3);
        assertThat(state.groups().get(3).members()).hasSize(1);
    }

    @Test
    void movesTheWholeSummaryToAnotherBandWhenItIsFiledAnew() {
        var before = by(Grouping.BAND);
        var after = Plans.with(plan, Plans.ATTACK.withFiling(Filing.of(TaskKind.SERIAL)));

        var updated =
                TimelineProjector.update(
                        before,
                        after,
                        List.of(
                                new Change.Put(
                                        Plans.ATTACK.withFiling(Filing.of(TaskKind.SERIAL)))));

        assertThat(Rows.names(updated))
                .isEqualTo(
                        Rows.names(
                                TimelineProjector.project(after, Arrangement.by(Grouping.BAND))));
    }

    @Test
    void groupsByRolesInTheOrderOfStaffsAndUnknownOnesLast() {
        var filed =
                Plans.with(
                        plan,
                        Plans.ATTACK.withFiling(new Filing(null, "ZULU CELL")),
                        Plans.ARRIVAL.withFiling(new Filing(null, "OSE")),
                        Plans.REPORT.withFiling(new Filing(null, "EXCON")));

        var state = TimelineProjector.project(filed, Arrangement.by(Grouping.ROLE));

        assertThat(bands(state)).containsExactly("OSE", "EXCON", "ZULU CELL", "");
    }

    private static List<String> bands(TimelineState state) {
        return state.groups().stream().map(group -> group.heading().group().word()).toList();
    }

    @Test
    void givesEachAssigneeALaneUnderItsParticipant() {
        assertThat(Rows.names(by(Grouping.PARTICIPANT)))
                .containsExactly(
                        "GBR",
                        "  45 Commando",
                        "NOR",
                        "  NOR",
                        "  NOR contingent",
                        "  1st Tank Squadron",
                        "  Telemark Battalion",
                        "SWE",
                        "  191 Battalion",
                        "",
                        "  EXPLAN signed",
                        "  Brigade ready",
                        "  Attack",
                        "  Final report");
    }

    @Test
    void putsTasksUnderTheirPlace() {
        assertThat(Rows.names(by(Grouping.PLACE)))
                .startsWith("Bodø HQ", "  Hot wash-up", "Narvik", "  Arrival of the commandos");
    }

    @Test
    void letsNoTwoTasksOfALaneCoverEachOther() {
        var clashing = Things.activity("Raid", Things.days("D", 2, 4));
        var crowded =
                Plans.with(plan, clashing, Things.assignment(clashing.id(), Plans.NORRBOTTEN.id()));

        var state = TimelineProjector.project(crowded, Arrangement.by(Grouping.PARTICIPANT));

        assertThat(Rows.names(state)).containsSequence("  191 Battalion", "  ");
        assertThat(state.diary().clashes(state.item(clashing.id()).orElseThrow(), state.staffing()))
                .singleElement()
                .satisfies(
                        clash -> {
                            assertThat(clash.with()).isEqualTo(Plans.CROSSING.id());
                            assertThat(clash.who()).isEqualTo(Plans.NORRBOTTEN.id());
                        });
    }

    @Test
    void showsEverythingOfAFoldedGroupInItsHeading() {
        var open = by(Grouping.PHASE);
        var folded =
                TimelineProjector.arranged(
                        open, open.arrangement().folding(RowKey.heading(Plans.LIVE.id())));

        assertThat(folded.rowCount()).isEqualTo(open.rowCount() - 3);
        var heading = folded.row(folded.rowsOf(Plans.CROSSING.id()).getFirst());
        assertThat(heading.title().name()).isEqualTo("Live exercise");
        assertThat(heading.items().size()).isEqualTo(3);
        assertThat(folded.showing(Plans.CROSSING.id()).folded()).isEmpty();
    }

    @Test
    void hidesWhatIsBelowAFoldedSummary() {
        var open = by(Grouping.PHASE);
        var key = RowKey.task(Plans.LIVE.id(), Plans.ATTACK.id());
        var folded = TimelineProjector.arranged(open, open.arrangement().folding(key));

        assertThat(Rows.names(folded)).contains("  Attack").doesNotContain("    Pursuit");
        assertThat(folded.rowsOf(Plans.PURSUIT.id())).isEqualTo(folded.rowsOf(Plans.ATTACK.id()));
    }

    @Test
    void keepsOnlyWhatTheFilterFinds() {
        var filtered =
                TimelineProjector.arranged(
                        by(Grouping.PHASE), Arrangement.by(Grouping.PHASE).withFilter("CONF pla"));

        assertThat(Rows.names(filtered))
                .contains("  Initial planning conference", "  Main planning conference")
                .noneMatch(name -> name.contains("Attack"));
    }

    @Test
    void keepsTasksWithoutTimeAtTheEndOfTheirGroup() {
        var lost = Things.activity("Lost", Things.days("X", 0, 1), Plans.PLANNING);
        var state =
                TimelineProjector.project(Plans.with(plan, lost), Arrangement.by(Grouping.PHASE));

        assertThat(Rows.names(state)).containsSequence("  EXPLAN signed", "  Lost");
        assertThat(state.row(4).items().isEmpty()).isTrue();
    }

    @Test
    void leavesGroupsAloneThatAnEditDidNotTouch() {
        var before = by(Grouping.PHASE);
        var outcome =
                (Outcome.Applied)
                        PlanEditor.apply(plan, new Edit.Rename(Plans.CROSSING.id(), "Crossing"));

        var after = TimelineProjector.update(before, outcome.plan(), outcome.changes());

        assertThat(after.groups().get(0)).isSameAs(before.groups().get(0));
        assertThat(after.groups().get(2)).isNotSameAs(before.groups().get(2));
    }

    @ParameterizedTest
    @EnumSource
    void arrivesWhereANewProjectionArrives(Grouping grouping) {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var current = Plans.huge(120);
            var state = TimelineProjector.project(current, Arrangement.by(grouping));
            for (int step = 0; step < 25; step++) {
                var outcome = PlanEditor.apply(current, edit(random, current));
                if (outcome instanceof Outcome.Applied(var next, var changes)) {
                    current = next;
                    state = TimelineProjector.update(state, next, changes);
                }
            }

            var fresh = TimelineProjector.project(current, Arrangement.by(grouping));
            assertThat(Rows.dump(state)).isEqualTo(Rows.dump(fresh));
            assertThat(clashes(state)).isEqualTo(clashes(fresh));
            assertThat(load(state)).isEqualTo(load(fresh));
        }
    }

    private static List<String> clashes(TimelineState state) {
        return state.plan()
                .tasks()
                .flatMap(task -> state.item(task.id()).stream())
                .flatMap(item -> state.diary().clashes(item, state.staffing()).stream())
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static List<Integer> load(TimelineState state) {
        var extent = state.extent().orElseThrow();
        var counts = new ArrayList<Integer>();
        for (var at = extent.start(); at.isBefore(extent.end()); at = at.plusSeconds(14_400)) {
            var from = at.toEpochMilli();
            counts.add(state.load().count(from, from + 14_400_000));
        }
        return counts;
    }

    private static Edit edit(Random random, Plan plan) {
        var activity = any(random, plan.activities());
        var from = random.nextInt(20);
        return switch (random.nextInt(9)) {
            case 0 ->
                    new Edit.Reschedule(
                            activity.id(), Things.days("E", from, from + 1 + random.nextInt(3)));
            case 1 -> new Edit.Rename(activity.id(), "Renamed " + random.nextInt(100));
            case 2 -> new Edit.Remove(any(random, plan.tasks()).id());
            case 3 ->
                    new Edit.Add(
                            Things.activity(
                                    "Added " + random.nextInt(), Things.days("E", from, from + 2)));
            case 4 ->
                    new Edit.Add(
                            Things.assignment(
                                    activity.id(), any(random, plan.forceElements()).id()));
            case 5 -> new Edit.Remove(any(random, plan.assignments()).id());
            case 6 ->
                    new Edit.Revise(
                            activity.withPlacement(
                                    new Placement(
                                            any(random, plan.phases()).id(),
                                            any(random, plan.activities()).id(),
                                            any(random, plan.places()).id())));
            case 7 ->
                    plan.count(EntityKind.MILESTONE) == 0
                            ? new Edit.Rename(activity.id(), "No gates")
                            : new Edit.MoveMilestone(
                                    any(random, plan.milestones()).id(),
                                    When.at(Plans.STARTEX.plusSeconds(random.nextInt(1_000_000))));
            default ->
                    new Edit.Batch(
                            List.of(
                                    new Edit.Reschedule(
                                            activity.id(), Things.days("X", from, from + 1)),
                                    new Edit.Rename(activity.id(), "Without time")));
        };
    }

    private static <T> T any(Random random, Stream<T> things) {
        var all =
                things.sorted(java.util.Comparator.comparing(TimelineProjectorTest::order))
                        .toList();
        return all.get(random.nextInt(all.size()));
    }

    private static java.util.UUID order(Object thing) {
        return switch (thing) {
            case Task task -> task.id().value();
            case Phase phase -> phase.id().value();
            case Place place -> place.id().value();
            case ForceElement element -> element.id().value();
            case Assignment assignment -> assignment.id().value();
            default -> throw new IllegalArgumentException(thing.toString());
        };
    }
}
