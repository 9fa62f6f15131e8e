package org.entente.app.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.entente.app.control.InlineField;

import java.util.function.BooleanSupplier;

/// Decides whose step Ctrl+Z takes back: that of a text which is being typed, or that of the plan.
/// A focused text field would otherwise eat it.
final class UndoKeys {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_ALSO = KeyCombination.valueOf("Shortcut+Shift+Z");

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
        var isUndo = UNDO.match(event);
        var isRedo = REDO.match(event) || REDO_ALSO.match(event);
        if ((isUndo || isRedo) && isForThePlan()) {
            event.consume();
            (isUndo ? undo : redo).run();
        }
    }

    private boolean isForThePlan() {
        var owner = scene.getFocusOwner();
        return !belongsElsewhere.getAsBoolean()
                && (owner == null || !InlineField.hasUncommittedText(owner));
    }
}
