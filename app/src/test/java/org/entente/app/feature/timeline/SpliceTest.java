package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.Random;

/// A group too big to be made again while the user waits.
final class SpliceTest {
    private static final int EDITS = 80;
    private static final Plan FLAT = Plans.huge(4_000).indexed();
    private static final Plan DEEP = Plans.huge(7_000).indexed();

    private static TimelineState rows(Plan plan) {
        return TimelineProjector.project(plan, Arrangement.by(Grouping.BAND));
    }

    private static Optional<TimelineState> quickly(TimelineState before, Plan plan, Edit edit) {
        var applied = (Applied) PlanEditor.apply(plan, edit);
        return TimelineProjector.quickly(before, applied.plan(), applied.changes());
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 7_000})
    void quickEditArrivesWhereANewProjectionArrives(int activities) {
        var random = new Random(7);
        var plan = activities == 4_000 ? FLAT : DEEP;
        var state = rows(plan);
        for (int n = 0; n < EDITS; n++) {
            var applied = (Applied) PlanEditor.apply(plan, edit(plan, random));
            plan = applied.plan();

            state = TimelineProjector.quickly(state, plan, applied.changes()).orElseThrow();
        }

        var anew = rows(plan);
        state = TimelineProjector.retimed(state, anew.items().times());
        assertThat(Rows.dump(state)).isEqualTo(Rows.dump(anew));
        var quick = state;
        assertThat(plan.tasks().map(Task::id))
                .allSatisfy(id -> assertThat(quick.rowsOf(id)).isEqualTo(anew.rowsOf(id)));
        assertThat(state.extent()).isEqualTo(anew.extent());
        var from = anew.extent().orElseThrow().start().toEpochMilli();
        for (int day = 0; day < 60; day++) {
            var at = from + day * 86_400_000L;
            assertThat(state.all(0).count(at, at + 1)).isEqualTo(anew.all(0).count(at, at + 1));
        }
    }

    /// Leaves that move, are renamed, come and go.
    private static Edit edit(Plan plan, Random random) {
        var leaves = plan.activities().filter(task -> task.name().matches("\\D+ \\d{5}")).toList();
        var leaf = leaves.get(random.nextInt(leaves.size()));
        var from = random.nextInt(-100, 400);
        var timeframe = Things.hours("E", from, from + 1 + random.nextInt(30));
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.Rename(leaf.id(), "Renamed %05d".formatted(random.nextInt(99_999)));
            case 1 ->
                    new Edit.Add(
                            Things.activity(
                                            "Added %05d".formatted(random.nextInt(99_999)),
                                            timeframe)
                                    .withPlacement(leaf.placement()));
            case 2 -> new Edit.Reschedule(leaf.id(), timeframe);
            default ->
                    plan.holders(leaf.id()).findAny().isPresent()
                            ? new Edit.Reschedule(leaf.id(), timeframe)
                            : new Edit.Remove(leaf.id());
        };
    }

    @Test
    void summaryThatMovesTakesALookAtEverything() {
        var summary = summary();

        var quick =
                quickly(
                        rows(DEEP),
                        DEEP,
                        new Edit.Reschedule(summary.id(), Things.hours("E", 0, 9)));

        assertThat(quick).isEmpty();
    }

    private static Activity summary() {
        return DEEP.activities()
                .flatMap(task -> Optional.ofNullable(task.placement().parent()).stream())
                .flatMap(parent -> DEEP.find(Activity.class, parent).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void taskFoldedAwayTakesALookAtEverything() {
        var child =
                DEEP.activities()
                        .filter(task -> summary().id().equals(task.placement().parent()))
                        .findFirst()
                        .orElseThrow();
        var row = rows(DEEP).rowsOf(summary().id()).getFirst();
        var key = rows(DEEP).row(row).key();
        var folded =
                TimelineProjector.arranged(rows(DEEP), Arrangement.by(Grouping.BAND).folding(key));

        var quick = quickly(folded, DEEP, new Edit.Rename(child.id(), "Other"));

        assertThat(quick).isEmpty();
    }
}
