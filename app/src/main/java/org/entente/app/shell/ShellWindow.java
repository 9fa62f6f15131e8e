package org.entente.app.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.entente.app.control.Command;

import java.util.List;

/// The stage with its scene: style sheets, keys, and an inside that can be exchanged.
final class ShellWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 560;

    /// What the keys of the window ask for that no command has.
    record Keys(Runnable undo, Runnable redo, RegionStep cycle) {}

    /// Moves the keyboard to another part of the window.
    interface RegionStep {
        void by(int step);
    }

    private final Stage stage;
    private final Scene scene;
    private WindowRoot root;

    ShellWindow(Stage stage, WindowRoot root, Themes themes, Keys keys) {
        this.stage = stage;
        this.root = root;
        var screen = Screen.getPrimary().getVisualBounds();
        this.scene =
                new Scene(
                        root,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        themes.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        new UndoKeys(scene, () -> this.root.overlay().isOpen(), keys.undo(), keys.redo()).listen();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> cycle(event, keys.cycle()));
    }

    private void cycle(KeyEvent event, RegionStep step) {
        if (event.getCode() == KeyCode.F6 && !root.overlay().isOpen()) {
            event.consume();
            step.by(event.isShiftDown() ? -1 : 1);
        }
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    /// Exchanges what is inside.
    void setInside(WindowRoot inside, String title) {
        root = inside;
        scene.setRoot(inside);
        stage.setTitle(title);
    }

    /// Gives the commands their keys; while something floats above the window, none is obeyed.
    void obey(List<Command> commands) {
        scene.getAccelerators().clear();
        for (var command : commands) {
            if (command.keys() != null) {
                scene.getAccelerators().put(command.keys(), () -> obey(command));
            }
        }
    }

    private void obey(Command command) {
        if (!root.overlay().isOpen() && command.isPossible().get()) {
            command.action().run();
        }
    }

    void show() {
        stage.show();
    }
}
