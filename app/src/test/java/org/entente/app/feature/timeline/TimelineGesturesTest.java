package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.app.feature.timeline.Input.Button;
import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class TimelineGesturesTest {
    private static final TaskId ARRIVAL = Plans.ARRIVAL.id();

    /// Hours are six pixels wide, and dragging snaps to them.
    private TimelineFrame frame =
            Frames.of(Plans.brigadeExercise(), Grouping.PHASE, "2027-03-01T00:00:00Z", 10);

    private final List<Effect> effects = new ArrayList<>();

    private void does(Input input) {
        var reaction = TimelineGestures.on(frame, Frames.hits(frame), input);
        frame = reaction.frame();
        for (var effect : reaction.effects()) {
            effects.add(effect);
            if (effect instanceof Effect.Select(var ids)) {
                frame = Frames.selecting(frame, ids);
            }
        }
    }

    private void press(Point at, Modifier... modifiers) {
        does(new Input.Press(at, Button.MAIN, 1, Set.of(modifiers)));
    }

    private void drag(Point from, double dx) {
        press(from);
        does(new Input.Drag(new Point(from.x() + dx / 2, from.y())));
        does(new Input.Drag(new Point(from.x() + dx, from.y())));
    }

    private List<Ghost> moved() {
        return effects.stream()
                .filter(Effect.Move.class::isInstance)
                .map(Effect.Move.class::cast)
                .map(Effect.Move::ghosts)
                .findFirst()
                .orElse(List.of());
    }

    private Outcome outcome() {
        return PlanEditor.apply(frame.state().plan(), Moves.edit(frame.state(), moved()));
    }

    @Test
    void dragMovesAWholeActivityBySnappedHours() {
        var before = Frames.span(frame, ARRIVAL);

        drag(Frames.middle(frame, ARRIVAL), 31);
        does(new Input.Release());

        assertThat(moved())
                .containsExactly(
                        new Ghost(
                                ARRIVAL,
                                before.start().plusSeconds(5 * 3600).toEpochMilli(),
                                before.end().plusSeconds(5 * 3600).toEpochMilli()));
        assertThat(frame.gesture()).isEqualTo(Gesture.IDLE);
    }

    @Test
    void whatHungOnAnAnchorHangsOnItStill() {
        drag(Frames.middle(frame, ARRIVAL), 31);
        does(new Input.Release());

        var moved =
                ((Outcome.Applied) outcome()).plan().find(Activity.class, ARRIVAL).orElseThrow();

        assertThat(moved.timeframe().start()).isEqualTo(When.from("D", new Offset(0, -10, 300)));
        assertThat(moved.timeframe().finish()).isEqualTo(When.from("D", new Offset(0, -8, 300)));
    }

    @Test
    void nothingMovesBeforeTheUserLetsGo() {
        drag(Frames.middle(frame, ARRIVAL), 31);

        assertThat(moved()).isEmpty();
        assertThat(frame.gesture()).isInstanceOf(Gesture.Dragging.class);
        assertThat(Frames.span(frame, ARRIVAL).start())
                .isEqualTo(Instant.parse("2027-03-02T06:00:00Z"));
    }

    @Test
    void viewMovesOnWhileSomethingIsHeldAtItsEdge() {
        var before = frame.viewport().scale().start();
        var middle = Frames.middle(frame, ARRIVAL);
        drag(middle, frame.viewport().width() - 4 - middle.x());
        var held = ghost().start();

        does(new Input.Creep());
        does(new Input.Creep());

        assertThat(frame.viewport().scale().start()).isGreaterThan(before);
        assertThat(ghost().start()).isGreaterThan(held);
        assertThat(moved()).as("before the user lets go").isEmpty();
    }

    @Test
    void viewStaysWhileSomethingIsHeldInItsMiddle() {
        drag(Frames.middle(frame, ARRIVAL), 31);
        var before = frame.viewport();

        does(new Input.Creep());

        assertThat(Edges.isHeldAtEdge(frame)).isFalse();
        assertThat(frame.viewport()).isEqualTo(before);
    }

    @Test
    void lassoTakesTheViewAlongAndKeepsWhatWentOutOfView() {
        frame = frame.withViewport(frame.viewport().sized(2_000, 120).withTop(0));
        press(new Point(600, 60), Modifier.RANGE);
        does(new Input.Drag(new Point(1_000, 118)));
        var first = frame.spotlight().selection();
        for (int n = 0; n < 400 && Edges.isHeldAtEdge(frame); n++) {
            does(new Input.Creep());
        }

        assertThat(frame.viewport().top()).isEqualTo(frame.greatestTop());
        assertThat(Edges.isHeldAtEdge(frame)).as("at the last row").isFalse();
        assertThat(frame.spotlight().selection())
                .containsAll(first)
                .hasSizeGreaterThan(first.size());
    }

    private Ghost ghost() {
        return ((Gesture.Dragging) frame.gesture()).move().ghosts().getFirst();
    }

    @Test
    void aTremorIsNoDrag() {
        drag(Frames.middle(frame, ARRIVAL), 3);
        does(new Input.Release());

        assertThat(moved()).isEmpty();
        assertThat(frame.spotlight().selection()).containsExactly(ARRIVAL);
    }

    @Test
    void cancelForgetsTheDrag() {
        drag(Frames.middle(frame, ARRIVAL), 60);
        does(new Input.Key(Input.Stroke.CANCEL, Set.of()));
        does(new Input.Release());

        assertThat(moved()).isEmpty();
        assertThat(frame.gesture()).isEqualTo(Gesture.IDLE);
    }

    @Test
    void dragOfAnEndChangesOnlyThatEnd() {
        var box = Frames.hit(frame, ARRIVAL).box();

        drag(new Point(box.right() - 2, box.y() + 9), 24);
        does(new Input.Release());

        var before = Frames.span(frame, ARRIVAL);
        assertThat(moved())
                .containsExactly(
                        new Ghost(
                                ARRIVAL,
                                before.start().toEpochMilli(),
                                before.end().plusSeconds(4 * 3600).toEpochMilli()));
    }

    @Test
    void anEndDraggedBeyondTheOtherIsRefused() {
        var box = Frames.hit(frame, ARRIVAL).box();

        drag(new Point(box.x() + 2, box.y() + 9), box.width() + 30);
        does(new Input.Release());

        assertThat(outcome())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isInstanceOf(Refusal.EndsBeforeStart.class));
    }

    @Test
    void milestonesCanBeDraggedToo() {
        drag(Frames.middle(frame, Plans.READY.id()), -60);
        does(new Input.Release());

        assertThat(Moves.edit(frame.state(), moved()))
                .isEqualTo(
                        new Edit.MoveMilestone(
                                Plans.READY.id(), When.from("D", new Offset(0, -1, 840))));
    }

    @Test
    void whatIsSelectedMovesTogether() {
        press(Frames.middle(frame, ARRIVAL));
        does(new Input.Release());
        press(Frames.middle(frame, Plans.INTEGRATION.id()), Modifier.MANY);
        drag(Frames.middle(frame, ARRIVAL), 30);
        does(new Input.Release());

        assertThat(moved())
                .extracting(Ghost::task)
                .containsExactlyInAnyOrder(ARRIVAL, Plans.INTEGRATION.id());
    }

    @Test
    void aSummaryTakesWhatIsBelowItAlong() {
        var company = Moves.company(frame.state(), Plans.ATTACK.id(), Set.of());

        assertThat(company)
                .containsExactlyInAnyOrder(
                        Plans.ATTACK.id(), Plans.CROSSING.id(), Plans.PURSUIT.id());
    }

    @Test
    void collisionsShowBeforeTheUserLetsGo() {
        var crowded =
                Plans.with(
                        Plans.brigadeExercise(), Things.assignment(ARRIVAL, Plans.TELEMARK.id()));
        frame = Frames.of(crowded, Grouping.PHASE, "2027-03-01T00:00:00Z", 10);

        drag(Frames.middle(frame, ARRIVAL), 300);

        assertThat(frame.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Dragging.class,
                        dragging ->
                                assertThat(dragging.move().clashes())
                                        .extracting(Diary.Clash::with)
                                        .contains(Plans.INTEGRATION.id()));
    }

    @Test
    void wheelWithControlKeepsTheTimeUnderThePointer() {
        var at = new Point(333, 100);
        var before = frame.viewport().scale().millis(at.x());

        does(new Input.Scroll(at, 0, 120, Set.of(Modifier.MANY)));

        assertThat(frame.viewport().scale().millisPerPixel()).isLessThan(600_000);
        assertThat((double) frame.viewport().scale().millis(at.x()))
                .isCloseTo(before, within(1_000.0));
    }

    @Test
    void wheelScrollsTheRowsWithinTheirBounds() {
        frame = frame.withViewport(frame.viewport().sized(2_000, 100));

        does(new Input.Scroll(new Point(1, 1), 0, -100_000, Set.of()));
        assertThat(frame.viewport().top()).isEqualTo(15 * 28 - 100);

        does(new Input.Scroll(new Point(1, 1), 0, 100_000, Set.of()));
        assertThat(frame.viewport().top()).isZero();
    }

    @Test
    void theBackgroundFollowsThePointer() {
        var start = frame.viewport().scale().start();

        does(new Input.Press(new Point(500, 400), Button.HAND, 1, Set.of()));
        does(new Input.Drag(new Point(450, 400)));
        does(new Input.Drag(new Point(400, 400)));

        assertThat(frame.viewport().scale().start()).isEqualTo(start + 100 * 600_000);
    }

    @Test
    void lassoSelectsWhatItTouches() {
        press(new Point(0, 5 * 28 + 1), Modifier.RANGE);
        does(new Input.Drag(new Point(1_000, 7 * 28)));
        does(new Input.Release());

        assertThat(frame.spotlight().selection())
                .containsExactlyInAnyOrder(ARRIVAL, Plans.INTEGRATION.id());
    }

    @Test
    void shiftSelectsAllBetween() {
        press(Frames.middle(frame, ARRIVAL));
        does(new Input.Release());
        press(Frames.middle(frame, Plans.READY.id()), Modifier.RANGE);

        assertThat(frame.spotlight().selection())
                .isEqualTo(Set.<EntityId>of(ARRIVAL, Plans.INTEGRATION.id(), Plans.READY.id()));
    }

    @Test
    void doubleClickAsksForAnotherName() {
        does(new Input.Press(Frames.middle(frame, ARRIVAL), Button.MAIN, 2, Set.<Modifier>of()));

        assertThat(effects)
                .containsExactly(
                        new Effect.Rename(ARRIVAL, RowKey.task(Plans.DEPLOYMENT.id(), ARRIVAL)));
    }

    @Test
    void theSignBeforeALabelFolds() {
        does(new Input.PressLabel(new Point(12, 10), 1, Set.of()));

        assertThat(effects)
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.Arrange.class,
                        arrange ->
                                assertThat(arrange.arrangement().folded())
                                        .containsExactly(RowKey.heading(Plans.PLANNING.id())));
    }
}
