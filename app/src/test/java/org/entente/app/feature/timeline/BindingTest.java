package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Timing;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

final class BindingTest {
    private static final Activity ARRIVAL = Plans.ARRIVAL.withTiming(Timing.COMPUTED);
    private static final long HOUR = 3_600_000;

    private static TimelineState state(Entity... more) {
        var plan = Plans.with(Plans.with(Plans.brigadeExercise(), ARRIVAL), more);
        return TimelineProjector.project(plan, Arrangement.by(Grouping.PHASE));
    }

    private static Ghost ghost(TimelineState state, long hoursOfStart, long hoursOfEnd) {
        var item = state.item(ARRIVAL.id()).orElseThrow();
        return new Ghost(
                item.id(), item.start() + hoursOfStart * HOUR, item.end() + hoursOfEnd * HOUR);
    }

    private static Plan after(TimelineState state, Ghost ghost) {
        var edit = Moves.edit(state, List.of(ghost));
        return ((Outcome.Applied) PlanEditor.apply(state.plan(), edit)).plan();
    }

    private static List<Constraint> bounds(Plan plan) {
        return plan.constraints().filter(held -> held.task().equals(ARRIVAL.id())).toList();
    }

    private static String label(TimelineState state, Ghost ghost) {
        var language = Language.of(Locale.ENGLISH, state.zone());
        return new BindingText(language)
                .label(Binding.of(state, ghost).orElseThrow())
                .orElseThrow();
    }

    private static Item drawn(Plan plan) {
        return TimelineProjector.project(plan, Arrangement.by(Grouping.PHASE))
                .item(ARRIVAL.id())
                .orElseThrow();
    }

    @Test
    void standsWhereItIsDropped() {
        var state = state();
        var ghost = ghost(state, 72, 72);

        var plan = after(state, ghost);

        assertThat(drawn(plan).start()).isEqualTo(ghost.start());
        assertThat(drawn(plan).end()).isEqualTo(ghost.end());
        assertThat(bounds(plan))
                .singleElement()
                .returns(ConstraintKind.START_NO_EARLIER_THAN, Constraint::type)
                .returns(When.from("D", Offset.ofDays(-7)), Constraint::at);
        assertThat(label(state, ghost))
                .isEqualTo("Move “Arrival of the commandos”: not before D-7");
    }

    @Test
    void replacesTheBoundThatItHas() {
        var old =
                Things.constraint(
                        ARRIVAL.id(), ConstraintKind.START_NO_EARLIER_THAN, Things.day("E", -20));
        var late = Things.constraint(ARRIVAL.id(), ConstraintKind.AS_LATE_AS_POSSIBLE, null);
        var state = state(old, late);
        var ghost = ghost(state, -24, -24);

        var plan = after(state, ghost);

        assertThat(drawn(plan).start()).isEqualTo(ghost.start());
        assertThat(bounds(plan))
                .singleElement()
                .returns(old.id(), Constraint::id)
                .extracting(Constraint::at)
                .isInstanceOf(When.Relative.class);
    }

    @Test
    void dateThatItMustKeepGoesAlong() {
        var must =
                Things.constraint(ARRIVAL.id(), ConstraintKind.MUST_START_ON, Things.day("D", -5));
        var state = state(must);
        var ghost = ghost(state, 48, 48);

        var plan = after(state, ghost);

        assertThat(bounds(plan))
                .singleElement()
                .returns(ConstraintKind.MUST_START_ON, Constraint::type)
                .returns(Things.day("D", -3), Constraint::at);
        assertThat(label(state, ghost)).endsWith("Must start on D-3");
    }

    @Test
    void anotherLengthIsAnotherAmountOfWork() {
        var state = state();
        var ghost = ghost(state, 0, 12);

        var plan = after(state, ghost);

        assertThat(bounds(plan)).isEmpty();
        assertThat(plan.find(Activity.class, ARRIVAL.id()).orElseThrow().timing().work())
                .isEqualTo(Duration.ofHours(60));
        assertThat(drawn(plan).end()).isEqualTo(ghost.end());
        assertThat(label(state, ghost)).startsWith("Change the work of");
    }

    @Test
    void anotherStartKeepsTheFinish() {
        var state = state();
        var ghost = ghost(state, 24, 0);

        var plan = after(state, ghost);

        assertThat(drawn(plan).start()).isEqualTo(ghost.start());
        assertThat(drawn(plan).end()).isEqualTo(ghost.end());
        assertThat(bounds(plan)).hasSize(1);
    }

    @Test
    void whatHasBegunIsNotMoved() {
        var begun =
                ARRIVAL.withTiming(
                        Timing.COMPUTED.withProgress(
                                new Progress(10, Instant.parse("2027-03-02T06:00:00Z"), null)));
        var state = state(begun);

        assertThat(Moves.edit(state, List.of(ghost(state, 24, 24))))
                .isEqualTo(new Edit.Batch(List.of()));
    }
}
