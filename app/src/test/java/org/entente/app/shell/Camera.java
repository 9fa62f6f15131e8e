package org.entente.app.shell;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.entente.app.draw.fx.Picture;
import org.entente.resources.ShellText;
import org.entente.resources.Texts;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Takes pictures of the whole window once it has come to rest. Called on any thread but that of
/// JavaFX.
final class Camera {
    static final String[] SCREENS = {
        "overview",
        "timeline",
        "contingents",
        "authority",
        "assign",
        "matrix",
        "comms",
        "readiness",
        "commex",
        "forces",
        "findings",
        "billets",
        "baselines",
        "export"
    };

    private static final int PATIENCE_SECONDS = 60;
    private static final int CALM = 8;

    private final Stage stage;

    Camera(Stage stage) {
        this.stage = stage;
    }

    void size(int width, int height) {
        act(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    /// Opens the screen with that id by the navigation rail.
    void open(String screen) {
        await(() -> stage.getScene().lookup("#rail-" + screen) != null);
        act(() -> ((ToggleButton) stage.getScene().lookup("#rail-" + screen)).fire());
        await(() -> stage.getScene().getRoot().lookup(".busy") == null);
    }

    /// Chooses the item at that place of a box.
    void choose(String box, int item) {
        act(
                () ->
                        ((ComboBox<?>) stage.getScene().lookup("#" + box))
                                .getSelectionModel()
                                .select(item));
        await(() -> stage.getScene().getRoot().lookup(".busy") == null);
    }

    /// What stands on a label; blank where there is none.
    void press(String button) {
        act(() -> ((ButtonBase) stage.getScene().lookup("#" + button)).fire());
    }

    String words(String id) {
        return stage.getScene().lookup("#" + id) instanceof Labeled label ? label.getText() : "";
    }

    void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1_000L,
                () -> {
                    action.run();
                    return stage;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until it is so on the JavaFX thread.
    void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, condition));
        } catch (TimeoutException late) {
            throw new IllegalStateException("The window did not come to rest.", late);
        }
    }

    /// Waits until the plan that is open has been checked.
    void awaitChecks() {
        var checking = Texts.in(Locale.ENGLISH).get(ShellText.STATUS_CHECKING);
        await(
                () ->
                        stage.getScene().lookup("#status-findings") instanceof Labeled findings
                                && !findings.getText().isEmpty()
                                && !findings.getText().equals(checking));
    }

    /// Writes other words on a label.
    void reword(String id, String words) {
        act(() -> ((Label) stage.getScene().lookup("#" + id)).setText(words));
    }

    /// The window as it is now.
    Picture shot() {
        return WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1_000L,
                () -> {
                    var scene = stage.getScene();
                    return Picture.of(
                            scene.snapshot(
                                    new WritableImage(
                                            (int) scene.getWidth(), (int) scene.getHeight())));
                });
    }

    /// The window once several pictures in a row have been the same.
    Picture calmShot() {
        var last = shot();
        for (int calm = 0; calm < CALM; ) {
            WaitForAsyncUtils.waitForFxEvents();
            var next = shot();
            calm = next.differences(last).isEmpty() ? calm + 1 : 0;
            last = next;
        }
        return last;
    }
}
