package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Instant;

/// How the sheet is read in the window: filters, search, typed moments and the strip.
@ExtendWith(QuickHands.class)
class ReadingTest {
    private Bench bench;
    private TimelineDriver timeline;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        bench =
                new Bench(
                        Plans.brigadeExercise(),
                        Instant.parse("2027-03-01T12:00:00Z"),
                        Theme.LIGHT,
                        1_300,
                        700);
        stage.setScene(bench.scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        timeline = new TimelineDriver(robot, bench);
    }

    private TimelineFrame frame() {
        return bench.screen.desk().frame();
    }

    private String text(String id) {
        return ((Labeled) bench.scene.lookup("#" + id)).getText();
    }

    @Test
    void opensTheLineOfFiltersNarrowsAndClears() {
        timeline.click("timeline-filter");
        timeline.click("timeline-filter-found");
        var narrowed = frame().state().shownTasks();
        var count = text("timeline-filter-count");

        timeline.click("timeline-filter-clear");

        assertThat(count).isEqualTo(narrowed + " of " + frame().state().taskCount());
        assertThat(frame().state().arrangement().filter()).isEqualTo(Filter.ALL);
        assertThat(frame().state().shownTasks()).isGreaterThan(narrowed);
    }

    @Test
    void goesToATypedMoment() {
        timeline.click("timeline-jump");
        robot.write("151200ZJUN28").push(KeyCode.ENTER);

        var viewport = frame().viewport();
        var wanted = Instant.parse("2028-06-15T12:00:00Z").toEpochMilli();
        assertThat(wanted).isBetween(viewport.from(), viewport.until());
    }

    @Test
    void movesTheViewOnTheStripByKeyboard() {
        var before = frame().viewport().from();
        robot.interact(() -> bench.scene.lookup("#timeline-map").requestFocus());

        robot.push(KeyCode.RIGHT);

        assertThat(frame().viewport().from()).isNotEqualTo(before);
    }

    @Test
    void stepsThroughWhatAnswersToTheSearch() {
        robot.interact(() -> bench.session.whenShown(bench.screen::reveal));
        timeline.click("timeline-search");
        robot.write("conference").push(KeyCode.ENTER);
        var first = bench.session.onlySelected();
        robot.push(KeyCode.ENTER);
        var second = bench.session.onlySelected();
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);

        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
        assertThat(bench.session.onlySelected()).isEqualTo(first);
    }

    @Test
    void draggingTheFrameOnTheStripMovesTheViewAlong() {
        robot.interact(
                () -> {
                    bench.screen.desk().command(new TimelineCommand.Zoom(true));
                    bench.screen.desk().command(new TimelineCommand.Zoom(true));
                    bench.screen.desk().command(new TimelineCommand.Zoom(true));
                });
        var before = frame().viewport();

        robot.drag(".mini-map-frame").moveBy(60, 0).drop();

        assertThat(frame().viewport().from()).isGreaterThan(before.from());
        assertThat(frame().viewport().scale().millisPerPixel())
                .isEqualTo(before.scale().millisPerPixel());
    }

    @Test
    void filterThatLeavesNothingSaysSoAndIsClearedThere() {
        robot.interact(
                () ->
                        bench.screen
                                .desk()
                                .command(
                                        new TimelineCommand.FilterBy(
                                                Filter.ALL.toggling(Facet.ROLE, "nobody"))));
        var said = bench.scene.lookup("#timeline-nothing").isVisible();

        timeline.click("timeline-nothing-clear");

        assertThat(said).isTrue();
        assertThat(frame().state().arrangement().filter()).isEqualTo(Filter.ALL);
        assertThat(bench.scene.lookup("#timeline-nothing").isVisible()).isFalse();
    }
}
