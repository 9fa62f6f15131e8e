package org.entente.app.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.app.control.InlineField;

import java.util.function.BooleanSupplier;

/// Decides whose step Ctrl+Z takes back: that of a text which is being typed, or that of the plan.
/// A focused text field would otherwise eat it.
final class UndoKeys {
    private final Scene scene;
    private final BooleanSupplier belongsElsewhere;
    private final Runnable undo;
    private final Runnable redo;

    /// `belongsElsewhere` is true while a sheet or the palette has the keyboard.
    UndoKeys(Scene scene, BooleanSupplier belongsElsewhere, Runnable undo, Runnable redo) {
        this.scene = scene;
        this.belongsElsewhere = belongsElsewhere;
        this.undo = undo;
        this.redo = redo;
    }

    void listen() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::decide);
    }

    private void decide(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || belongsElsewhere.getAsBoolean()) {
            return;
        }
        var isUndo = event.getCode() == KeyCode.Z && !event.isShiftDown();
        var isRedo =
                event.getCode() == KeyCode.Y
                        || (event.getCode() == KeyCode.Z && event.isShiftDown());
        var owner = scene.getFocusOwner();
        if ((!isUndo && !isRedo) || (owner != null && InlineField.hasUncommittedText(owner))) {
            return;
        }
        event.consume();
        (isUndo ? undo : redo).run();
    }
}
