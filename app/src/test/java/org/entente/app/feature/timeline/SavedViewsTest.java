package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.workspace.Density;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.plan.SavedView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

@ExtendWith(QuickHands.class)
final class SavedViewsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Bench bench;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        bench = new Bench(Plans.brigadeExercise(), NOW, Theme.LIGHT, 1_300, 700);
        stage.setScene(bench.scene);
        stage.show();
    }

    @BeforeEach
    void keep(FxRobot given) {
        robot = given;
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void command(TimelineCommand command) {
        robot.interact(() -> bench.screen.desk().command(command));
    }

    private void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String title() {
        return robot.lookup("#timeline-view").queryAs(Labeled.class).getText();
    }

    private List<String> names() {
        return bench.workspace.plan().savedViews().map(SavedView::name).toList();
    }

    private TimelineFrame frame() {
        return bench.screen.desk().frame();
    }

    /// Opens the menu and names what follows with the keys alone.
    private void name(String id, String name) {
        click("timeline-view");
        click(id);
        robot.interact(
                () -> robot.lookup("#timeline-view-name").queryAs(TextField.class).setText(name));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void showsThePlanAsItWasWhenTheViewWasSaved() {
        command(new TimelineCommand.GroupBy(Grouping.PLACE));
        command(new TimelineCommand.FoldAll(true));
        command(new TimelineCommand.ToggleLinks());
        command(new TimelineCommand.ToggleFloat());
        command(new TimelineCommand.ReadClock(true, LONDON));
        robot.interact(() -> bench.screen.desk().densityChanged(Density.TOUCH));
        command(new TimelineCommand.FilterBy(Filter.ALL.withText("attack")));
        var saved = SheetLook.of(frame());
        name("timeline-view-save", "Places");
        command(new TimelineCommand.GroupBy(Grouping.BAND));
        command(new TimelineCommand.FilterBy(Filter.ALL));
        command(new TimelineCommand.ToggleTable());
        command(new TimelineCommand.ToggleLinks());
        command(new TimelineCommand.Fit());
        assertThat(title()).isEqualTo("Places (changed)");

        click("timeline-view");
        robot.clickOn("Places");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(SheetLook.of(frame()).anywhere()).isEqualTo(saved.anywhere());
        assertThat(frame().viewport().from()).isEqualTo(saved.window().start().toEpochMilli());
        assertThat(title()).isEqualTo("Places");
    }

    @Test
    void isSharedThroughThePlanAndUndone() {
        name("timeline-view-save", "For the MPC");

        assertThat(names()).containsExactly("For the MPC");
        assertThat(bench.workspace.plan().savedViews().findFirst().orElseThrow().label())
                .isEqualTo(bench.workspace.plan().exercise().label());
        robot.interact(() -> bench.workspace.undo());
        assertThat(names()).isEmpty();
        assertThat(title()).isEmpty();
    }

    @Test
    void isRenamedChangedAndRemovedInPlace() {
        name("timeline-view-save", "One");
        name("timeline-view-rename", "Two");
        assertThat(names()).containsExactly("Two");

        command(new TimelineCommand.GroupBy(Grouping.ROLE));
        click("timeline-view");
        click("timeline-view-update");
        assertThat(title()).isEqualTo("Two");
        assertThat(bench.workspace.plan().savedViews().findFirst().orElseThrow().look())
                .contains("ROLE");

        click("timeline-view");
        click("timeline-view-remove");
        assertThat(names()).isEmpty();
    }

    @Test
    void replacesTheViewOfTheSameName() {
        name("timeline-view-save", "One");
        command(new TimelineCommand.GroupBy(Grouping.KIND));
        name("timeline-view-save", "One");

        assertThat(names()).containsExactly("One");
        assertThat(bench.workspace.plan().savedViews().findFirst().orElseThrow().look())
                .contains("KIND");
    }

    @Test
    void escapeGivesUpAndNoNameIsNoView() {
        name("timeline-view-save", "  ");
        assertThat(robot.lookup("#timeline-view-name").tryQuery()).isPresent();

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#timeline-view-name").tryQuery()).isEmpty();
        assertThat(names()).isEmpty();
        assertThat(robot.lookup("#timeline-view").query().isFocused()).isTrue();
    }

    @Test
    void isChosenWhereverItIsFound() {
        command(new TimelineCommand.GroupBy(Grouping.PLACE));
        name("timeline-view-save", "Places");
        command(new TimelineCommand.GroupBy(Grouping.BAND));
        var view = bench.workspace.plan().savedViews().findFirst().orElseThrow();

        robot.interact(() -> bench.screen.reveal(view.id()));

        assertThat(bench.screen.shows(view.id().kind())).isTrue();
        assertThat(frame().state().arrangement().grouping()).isEqualTo(Grouping.PLACE);
    }

    @Test
    void looksAfterAStartAsItDidWhenItWasLeft() {
        command(new TimelineCommand.GroupBy(Grouping.PARTICIPANT));
        command(new TimelineCommand.FilterBy(Filter.ALL.withText("attack")));
        command(new TimelineCommand.FoldAll(true));
        command(new TimelineCommand.ToggleTable());
        command(new TimelineCommand.ReadClock(false, LONDON));
        var left = SheetLook.of(frame());

        robot.interact(
                () -> {
                    var looks = bench.session.looks();
                    var again =
                            new Bench(
                                    bench.workspace.plan(),
                                    NOW,
                                    Theme.LIGHT,
                                    new Dimension2D(1_300, 700),
                                    looks);
                    again.scene.snapshot(null);
                    bench = again;
                });

        assertThat(SheetLook.of(frame()).anywhere()).isEqualTo(left.anywhere());
        assertThat(frame().viewport().from()).isEqualTo(left.window().start().toEpochMilli());
    }
}
