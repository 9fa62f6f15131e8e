package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Input.Button;
import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// New activities and links drawn by the pointer.
final class SketchingTest {
    private static final TaskId ARRIVAL = Plans.ARRIVAL.id();
    private static final TaskId INTEGRATION = Plans.INTEGRATION.id();

    /// Hours are six pixels wide.
    private TimelineFrame frame =
            Frames.of(Plans.brigadeExercise(), Grouping.PHASE, "2027-03-01T00:00:00Z", 10);

    private final List<Effect> effects = new ArrayList<>();

    private void does(Input input) {
        var reaction = TimelineGestures.on(frame, Frames.hits(frame), input);
        frame = reaction.frame();
        effects.addAll(reaction.effects());
    }

    private void drag(Point from, Point to, Modifier... modifiers) {
        does(new Input.Press(from, Button.MAIN, 1, Set.of(modifiers)));
        does(new Input.Drag(new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2)));
        does(new Input.Drag(to));
    }

    private double y(TaskId task) {
        return Frames.middle(frame, task).y();
    }

    private Point finishHandle(TaskId task) {
        does(new Input.Hover(Frames.middle(frame, task)));
        return new Point(Frames.hit(frame, task).box().right() + 8, y(task));
    }

    private Point startHandle(TaskId task) {
        does(new Input.Hover(Frames.middle(frame, task)));
        return new Point(Frames.hit(frame, task).box().x() - 8, y(task));
    }

    private TaskCard card() {
        return new GestureCards(Language.of(Locale.ENGLISH, frame.state().zone()), frame.state())
                .of(frame.gesture())
                .orElseThrow();
    }

    @Test
    void dragOnAnEmptyPlaceDrawsANewActivitySnappedToTheZoom() {
        var y = y(ARRIVAL);
        drag(new Point(1001, y), new Point(1063, y));

        assertThat(frame.gesture()).isInstanceOf(Gesture.Sketch.class);
        assertThat(card().facts())
                .hasSize(2)
                .allMatch(fact -> fact.lines().getFirst().contains("Z"));

        does(new Input.Release());

        assertThat(effects)
                .contains(
                        new Effect.Sketch(
                                frame.rowAt(y),
                                Instant.parse("2027-03-07T23:00:00Z").toEpochMilli(),
                                Instant.parse("2027-03-08T09:00:00Z").toEpochMilli()));
    }

    @Test
    void aClickOnAnEmptyPlaceDrawsNothing() {
        var at = new Point(1001, y(ARRIVAL));
        does(new Input.Press(at, Button.MAIN, 1, Set.of()));
        does(new Input.Release());

        assertThat(effects).containsExactly(new Effect.Select(Set.of()));
        assertThat(frame.gesture()).isEqualTo(Gesture.IDLE);
    }

    @Test
    void escapeForgetsWhatIsDrawn() {
        var y = y(ARRIVAL);
        drag(new Point(1001, y), new Point(1063, y));

        does(new Input.Key(Input.Stroke.CANCEL, Set.of()));
        does(new Input.Release());

        assertThat(effects).noneMatch(Effect.Sketch.class::isInstance);
    }

    @Test
    void whatIsDrawnGetsThePhaseAndPlaceOfItsRow() {
        var row = frame.state().row(frame.rowAt(y(ARRIVAL)));

        var stead = Stead.of(frame, row);

        assertThat(stead.placement()).isEqualTo(Plans.ARRIVAL.placement());
        assertThat(stead.model()).isEqualTo(Plans.ARRIVAL);
    }

    @Test
    void ctrlOrShiftDrawsALasso() {
        for (var modifier : List.of(Modifier.MANY, Modifier.RANGE)) {
            effects.clear();
            drag(new Point(5, 1), new Point(1900, 480), modifier);
            does(new Input.Release());

            assertThat(effects.getLast())
                    .isInstanceOfSatisfying(
                            Effect.Select.class,
                            select ->
                                    assertThat(select.ids())
                                            .contains((EntityId) ARRIVAL, (EntityId) INTEGRATION));
        }
    }

    @Test
    void linksFromTheHandleOfAnEndToTheEndOfAnother() {
        var to = Frames.hit(frame, Plans.ATTACK.id()).box();
        drag(finishHandle(ARRIVAL), new Point(to.x() + 2, y(Plans.ATTACK.id())));

        assertThat(card().kind()).isEqualTo("Finish to start");

        does(new Input.Release());
        assertThat(effects)
                .contains(
                        new Effect.Connect(
                                ARRIVAL, Plans.ATTACK.id(), DependencyKind.FINISH_TO_START));
    }

    @Test
    void linksFromStartToStart() {
        var to = Frames.hit(frame, Plans.ATTACK.id()).box();
        drag(startHandle(ARRIVAL), new Point(to.x() + 2, y(Plans.ATTACK.id())));
        does(new Input.Release());

        assertThat(effects)
                .contains(
                        new Effect.Connect(
                                ARRIVAL, Plans.ATTACK.id(), DependencyKind.START_TO_START));
    }

    @Test
    void aLoopIsRefusedAtThePointerAndNamed() {
        var to = Frames.hit(frame, ARRIVAL).box();
        drag(finishHandle(INTEGRATION), new Point(to.x() + 6, y(ARRIVAL)));

        assertThat(frame.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Link.class,
                        link ->
                                assertThat(link.target())
                                        .extracting(Gesture.Target::refusal)
                                        .isInstanceOf(Refusal.Loop.class));
        assertThat(card().warnings().getFirst().sentence())
                .contains("Arrival of the commandos", "Integration of the brigade");
    }

    @Test
    void aLinkThatIsThereIsNotDrawnTwice() {
        var to = Frames.hit(frame, INTEGRATION).box();
        drag(finishHandle(ARRIVAL), new Point(to.x() + 40, y(INTEGRATION)));
        does(new Input.Release());

        assertThat(effects).noneMatch(Effect.Connect.class::isInstance);
    }

    @Test
    void aLinkThatIsSeenIsSelectedByAClick() {
        frame = frame.withEmphasis(frame.emphasis().withLinks(Emphasis.Shown.ALL));
        var layout = new LinkLayout(new Pen((_, _) -> 0), frame);
        layout.drawVisible();
        var link = layout.paths().entrySet().iterator().next();
        var bend = link.getValue().get(1);
        var next = link.getValue().get(2);

        does(
                new Input.Press(
                        new Point((bend.x() + next.x()) / 2, (bend.y() + next.y()) / 2),
                        Button.MAIN,
                        1,
                        Set.of()));

        assertThat(effects).containsExactly(new Effect.Select(Set.<EntityId>of(link.getKey())));
    }
}
