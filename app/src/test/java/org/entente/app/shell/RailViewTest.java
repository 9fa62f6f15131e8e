package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.resources.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Fourteen screens in four sections, in a rail as high as a window of 1366x768 leaves it.
@ExtendWith(QuickHands.class)
class RailViewTest {
    private static final int COUNT = 14;
    private static final int PATIENCE_SECONDS = 30;
    private static final double LEFT_AT_768 = 768 - 40 - 44 - 28;

    private final List<String> opened = new ArrayList<>();
    private Stage stage;
    private RailView rail;

    @Start
    void start(Stage shared) {
        stage = shared;
        var items =
                IntStream.rangeClosed(1, COUNT)
                        .mapToObj(
                                i ->
                                        new RailView.Item(
                                                "s" + i,
                                                "Screen " + i,
                                                "Section " + (i + 3) / 4,
                                                FluentUiRegularAL.HOME_20,
                                                ""))
                        .toList();
        rail = new RailView("Screens", items, opened::add);
        var scene = new Scene(rail, 184, LEFT_AT_768);
        scene.getStylesheets()
                .addAll(
                        Resource.url("theme/light.css").toExternalForm(),
                        Resource.url("theme/components.css").toExternalForm());
        stage.setScene(scene);
        stage.setMinHeight(0);
        stage.show();
        stage.setHeight(LEFT_AT_768);
    }

    private static <T> T on(Callable<T> work) {
        try {
            var result = asyncFx(work).get();
            waitForFxEvents();
            return result;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Node entry(int number) {
        return rail.lookup("#rail-s" + number);
    }

    private Bounds place(int number) {
        return on(() -> entry(number).localToScene(entry(number).getBoundsInLocal()));
    }

    private boolean isScrolled() {
        return on(() -> ((ScrollPane) rail.lookup(".scroll-pane")).getVvalue() > 0);
    }

    @Test
    void fourteenScreensInFourSectionsAreSeenAtOnce() {
        assertThat(place(1).getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(place(COUNT).getMaxY()).isLessThanOrEqualTo(LEFT_AT_768);
        assertThat(on(() -> rail.lookupAll(".rail-head")))
                .extracting(head -> ((Label) head).getText())
                .containsExactlyInAnyOrder("Section 1", "Section 2", "Section 3", "Section 4");
    }

    @Test
    void narrowRailShowsIconsAloneAndKeepsItsSections() {
        on(
                () -> {
                    rail.setNarrow(true);
                    return rail;
                });

        assertThat(on(() -> entry(1).lookup(".label").isVisible())).isFalse();
        assertThat(place(5).getMinY() - place(4).getMaxY())
                .as("more air between sections")
                .isGreaterThan(place(4).getMinY() - place(3).getMaxY());
    }

    @Test
    void lowWindowScrollsToTheScreenThatIsOpenedOrFocused(FxRobot robot) throws TimeoutException {
        on(
                () -> {
                    stage.setHeight(300);
                    return stage;
                });
        waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(rail::getHeight) <= 300);

        on(
                () -> {
                    rail.render("s" + COUNT);
                    return rail;
                });
        assertThat(isScrolled()).isTrue();
        assertThat(place(COUNT).getMaxY()).isLessThanOrEqualTo(300);

        on(
                () -> {
                    entry(2).requestFocus();
                    entry(1).requestFocus();
                    return rail;
                });
        assertThat(isScrolled()).isFalse();
        robot.push(KeyCode.SPACE);
        waitForFxEvents();
        assertThat(opened).containsExactly("s1");
    }

    @Test
    void everyScreenHasKeysOfItsOwnThatCanBeTyped() {
        var keys = new HashSet<String>();

        for (int number = 1; number <= COUNT; number++) {
            keys.add(KeyCombination.valueOf(ShellCommands.keys(number)).getDisplayText());
        }

        assertThat(keys).hasSize(COUNT);
    }
}
