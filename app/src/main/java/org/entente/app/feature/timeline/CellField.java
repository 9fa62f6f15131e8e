package org.entente.app.feature.timeline;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Input.Stroke;
import org.entente.app.feature.timeline.table.Column;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The field above the cell that is being changed: Enter takes the text and goes down, Tab goes on,
/// Escape forgets it. What is refused stays, to be put right.
final class CellField extends TextField {
    private final Actions actions;
    private @Nullable Start start;

    /// Whose cell it is, what it says, and what the user typed to begin with, blank for nothing.
    record Start(TaskId task, Column column, String before, String typed) {}

    CellField(String name, Actions actions) {
        this.actions = actions;
        setId("timeline-cell");
        setAccessibleText(name);
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                commit();
                                start = null;
                                setVisible(false);
                            }
                        });
    }

    void begin(Start newStart) {
        start = newStart;
        setText(newStart.typed().isEmpty() ? newStart.before() : newStart.typed());
        setVisible(true);
        requestFocus();
        if (newStart.typed().isEmpty()) {
            selectAll();
        } else {
            end();
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(event, event.isShiftDown() ? Stroke.UP : Stroke.DOWN);
            case TAB -> finish(event, Stroke.TAB);
            case ESCAPE -> {
                event.consume();
                start = null;
                leave();
            }
            default -> {}
        }
    }

    private void finish(KeyEvent event, Stroke next) {
        event.consume();
        if (commit()) {
            start = null;
            leave();
            var goesBack = next == Stroke.TAB && event.isShiftDown();
            actions.input(new Input.Key(next, goesBack ? Set.of(Modifier.RANGE) : Set.of()));
        }
    }

    private boolean commit() {
        var begun = start;
        return begun == null
                || getText().equals(begun.before())
                || actions.cellTyped(begun.task(), begun.column(), getText());
    }

    private void leave() {
        setVisible(false);
        getParent().requestFocus();
    }
}
