package org.entente.app.shell;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.control.Overlay;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Uses the main window as a user does: nodes by their id, keys, words that can be read.
public final class ShellDriver {
    private static final int PATIENCE = 15;

    private final FxRobot robot;
    private final Stage stage;

    public ShellDriver(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
        waitForFxEvents();
    }

    public Node node(String id) {
        if (!Platform.isFxApplicationThread()) {
            until(() -> find(id) != null, "no node " + id);
        }
        return Objects.requireNonNull(find(id), id);
    }

    private @Nullable Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    /// Whether the user sees a node with that id.
    public boolean sees(String id) {
        return seen(() -> isSeen(find(id)));
    }

    private static boolean isSeen(@Nullable Node node) {
        return node != null && node.isVisible() && (node.getParent() == null || shown(node));
    }

    private static boolean shown(Node node) {
        return node.getParent() == null || node.isVisible() && shown(node.getParent());
    }

    public ShellDriver click(String id) {
        robot.clickOn(node(id));
        return this;
    }

    public ShellDriver press(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    public ShellDriver type(String text) {
        robot.write(text, 0);
        return this;
    }

    public ShellDriver focus(String id) {
        robot.interact(() -> node(id).requestFocus());
        return this;
    }

    public boolean hasFocus(String id) {
        return seen(() -> node(id).isFocused());
    }

    /// The id of what has the keyboard, with the ids of what it is in.
    public String focusPath() {
        return result(
                () -> {
                    var path = new StringBuilder();
                    var at = stage.getScene().getFocusOwner();
                    while (at != null) {
                        path.append('/').append(at.getId() == null ? "" : at.getId());
                        at = at.getParent();
                    }
                    return path.toString();
                });
    }

    /// What a label, a button or a field says.
    public String text(String id) {
        return result(
                () ->
                        switch (node(id)) {
                            case Labeled labeled -> labeled.getText();
                            case TextInputControl input -> input.getText();
                            case Node node -> node.getAccessibleText();
                        });
    }

    public ListView<?> list(String id) {
        return (ListView<?>) node(id);
    }

    /// Every word in the window, one label a line.
    public String words() {
        return result(
                () -> {
                    var words = new StringBuilder();
                    Set<Node> nodes = stage.getScene().getRoot().lookupAll("*");
                    for (var node : nodes) {
                        if (node instanceof Labeled labeled && isSeen(node)) {
                            words.append(labeled.getText()).append('\n');
                        }
                    }
                    return words.toString();
                });
    }

    public boolean hasOverlay() {
        return seen(() -> ((Overlay) node("overlay")).isOpen());
    }

    /// Does it on the JavaFX thread.
    public ShellDriver act(Runnable action) {
        robot.interact(action);
        return this;
    }

    /// Waits until it holds, looked at on the JavaFX thread.
    public ShellDriver until(Callable<Boolean> condition, String otherwise) {
        try {
            waitFor(PATIENCE, TimeUnit.SECONDS, () -> seen(condition));
        } catch (TimeoutException late) {
            throw new AssertionError(otherwise, late);
        }
        waitForFxEvents();
        return this;
    }

    public ShellDriver untilSees(String id) {
        return until(() -> isSeen(find(id)), "not seen: " + id);
    }

    public ShellDriver untilGone(String id) {
        return until(() -> !isSeen(find(id)), "still seen: " + id);
    }

    public ShellDriver untilReads(String id, String text) {
        return until(
                () -> find(id) != null && text(id).contains(text),
                "%s never said (%s)".formatted(id, text));
    }

    private boolean seen(Callable<Boolean> condition) {
        return result(condition);
    }

    private <T> T result(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            return called(question);
        }
        try {
            return asyncFx(question).get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static <T> T called(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
