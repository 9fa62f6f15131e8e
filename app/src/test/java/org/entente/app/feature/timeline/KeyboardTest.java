package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;

import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Input.Stroke;
import org.entente.model.Plans;
import org.entente.model.plan.EntityId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class KeyboardTest {
    private TimelineFrame frame =
            Frames.of(Plans.brigadeExercise(), Grouping.PHASE, "2027-03-01T00:00:00Z", 10);
    private final List<Effect> effects = new ArrayList<>();

    private void type(Stroke stroke, Modifier... modifiers) {
        var reaction =
                TimelineGestures.on(frame, List.of(), new Input.Key(stroke, Set.of(modifiers)));
        frame = reaction.frame();
        for (var effect : reaction.effects()) {
            effects.add(effect);
            switch (effect) {
                case Effect.Select(var ids) -> frame = Frames.selecting(frame, ids);
                case Effect.Arrange(var arrangement) ->
                        frame =
                                frame.withState(
                                        TimelineProjector.arranged(frame.state(), arrangement));
                case Effect.Move _,
                        Effect.Remove _,
                        Effect.Rename _,
                        Effect.Open _,
                        Effect.Sketch _,
                        Effect.Connect _,
                        Effect.Cell _,
                        Effect.Visit _,
                        Effect.Perform _ -> {}
            }
        }
    }

    private void type(int times, Stroke stroke) {
        for (int i = 0; i < times; i++) {
            type(stroke);
        }
    }

    private void focusOn(Grouping grouping, org.entente.model.plan.TaskId task) {
        frame = Frames.of(Plans.brigadeExercise(), grouping, "2027-03-01T00:00:00Z", 10);
        frame = Frames.selecting(Views.showing(frame, task), Set.of(task));
    }

    @Test
    void arrowsGoFromRowToRowAndSelect() {
        type(3, Stroke.DOWN);

        assertThat(frame.spotlight().selection()).containsExactly(Plans.MPC.id());
        assertThat(Navigation.row(frame)).isEqualTo(2);
    }

    @Test
    void bringsIntoViewWhatItGoesTo() {
        type(2, Stroke.DOWN);

        var ipc = frame.state().item(Plans.IPC.id()).orElseThrow();
        assertThat(frame.viewport().scale().x(ipc.start())).isBetween(0.0, 2_000.0);
    }

    @Test
    void scrollsToRowsBelowTheView() {
        frame = frame.withViewport(frame.viewport().sized(2_000, 100));

        type(Stroke.END, Modifier.MANY);

        assertThat(frame.spotlight().selection()).containsExactly(Plans.REPORT.id());
        assertThat(frame.viewport().top()).isEqualTo(15 * 28 - 100);
    }

    @Test
    void arrowsGoFromItemToItemWithinALane() {
        focusOn(Grouping.PARTICIPANT, Plans.ARRIVAL.id());

        type(Stroke.RIGHT);
        assertThat(frame.spotlight().selection()).containsExactly(Plans.INTEGRATION.id());

        type(Stroke.LEFT);
        assertThat(frame.spotlight().selection()).containsExactly(Plans.ARRIVAL.id());
    }

    @Test
    void leftFoldsAndRightUnfolds() {
        type(Stroke.DOWN);
        var rows = frame.state().rowCount();

        type(Stroke.LEFT);
        assertThat(frame.state().rowCount()).isEqualTo(rows - 3);

        type(Stroke.RIGHT);
        assertThat(frame.state().rowCount()).isEqualTo(rows);
    }

    @Test
    void leftGoesUpFromATaskToItsSummary() {
        focusOn(Grouping.PHASE, Plans.PURSUIT.id());

        type(Stroke.LEFT);

        assertThat(frame.spotlight().selection()).containsExactly(Plans.ATTACK.id());
    }

    @Test
    void altAndArrowMovesByOneStepOfTheZoom() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());
        var before = Frames.span(frame, Plans.ARRIVAL.id());

        type(Stroke.RIGHT, Modifier.ALTERNATE);

        assertThat(effects)
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.Move.class,
                        move -> {
                            assertThat(move.mergeKey()).isNotBlank();
                            assertThat(move.ghosts())
                                    .containsExactly(
                                            new Ghost(
                                                    Plans.ARRIVAL.id(),
                                                    before.start().plusSeconds(3600).toEpochMilli(),
                                                    before.end().plusSeconds(3600).toEpochMilli()));
                        });
    }

    @Test
    void altAndMinusMovesTheEnd() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());
        var before = Frames.span(frame, Plans.ARRIVAL.id());

        type(Stroke.FURTHER, Modifier.ALTERNATE);

        assertThat(effects)
                .first()
                .isInstanceOfSatisfying(
                        Effect.Move.class,
                        move ->
                                assertThat(move.ghosts().getFirst().end())
                                        .isEqualTo(before.end().minusSeconds(3600).toEpochMilli()));
    }

    @Test
    void deletesOnlyTasks() {
        frame = Frames.selecting(frame, Set.of(Plans.PLANNING.id(), Plans.ATTACK.id()));

        type(Stroke.DELETE);

        assertThat(effects).containsExactly(new Effect.Remove(Set.<EntityId>of(Plans.ATTACK.id())));
    }

    @Test
    void opensAndRenamesWhatTheKeyboardIsOn() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());

        type(Stroke.ENTER);
        type(Stroke.RENAME);

        assertThat(effects)
                .containsExactly(
                        new Effect.Open(Plans.ARRIVAL.id()),
                        new Effect.Rename(
                                Plans.ARRIVAL.id(),
                                RowKey.task(Plans.DEPLOYMENT.id(), Plans.ARRIVAL.id())));
    }

    @Test
    void selectsAllAndNothing() {
        type(Stroke.ALL);
        assertThat(frame.spotlight().selection()).hasSize(11);

        type(Stroke.CANCEL);
        assertThat(frame.spotlight().selection()).isEmpty();
    }

    @Test
    void selectsTheGroupWithTheKeyboardFirstAndThenEverything() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());

        type(Stroke.ALL);
        assertThat(frame.spotlight().selection())
                .containsExactlyInAnyOrder(
                        Plans.ARRIVAL.id(), Plans.INTEGRATION.id(), Plans.READY.id());

        type(Stroke.ALL);
        assertThat(frame.spotlight().selection()).hasSize(11);
    }

    @Test
    void everythingThatIsDoneToASelectionHasKeys() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());

        for (var deed : Deed.values()) {
            effects.clear();
            var typed = deed.typed();
            type(typed.stroke(), typed.modifiers().toArray(Modifier[]::new));

            assertThat(effects).as(deed.name()).isNotEmpty();
            assertThat(KeyCombination.valueOf(deed.keys())).isNotNull();
        }
    }

    @Test
    void altAndMinusShortensAllThatIsSelected() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());
        frame = Frames.selecting(frame, Set.of(Plans.ARRIVAL.id(), Plans.INTEGRATION.id()));

        type(Stroke.FURTHER, Modifier.ALTERNATE);

        assertThat(effects)
                .first()
                .isInstanceOfSatisfying(
                        Effect.Move.class, move -> assertThat(move.ghosts()).hasSize(2));
    }

    @Test
    void fitShowsEverything() {
        type(Stroke.FIT);

        var extent = frame.state().extent().orElseThrow();
        assertThat(frame.viewport().scale().x(extent.start())).isBetween(0.0, 50.0);
        assertThat(frame.viewport().scale().x(extent.end())).isBetween(1_950.0, 2_000.0);
    }

    @Test
    void zoomKeepsTheItemWithTheKeyboardWhereItIs() {
        focusOn(Grouping.PHASE, Plans.ARRIVAL.id());
        var start = Frames.span(frame, Plans.ARRIVAL.id()).start();
        var before = frame.viewport().scale().x(start);

        type(Stroke.CLOSER);

        assertThat(frame.viewport().scale().x(start))
                .isCloseTo(before, org.assertj.core.api.Assertions.within(0.01));
    }
}
