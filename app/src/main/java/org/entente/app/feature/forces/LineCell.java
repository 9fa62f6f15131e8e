package org.entente.app.feature.forces;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import org.entente.persistence.sheet.CjsorColumn;
import org.jspecify.annotations.Nullable;

/// One of the thirteen cells of a line. While it is changed: Enter takes the text and goes down,
/// Tab goes on, Escape forgets it. What is refused stays, to be put right.
final class LineCell extends TableCell<LineRow, String> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final StatementTable table;
    private final CjsorColumn column;
    private @Nullable TextField field;
    private @Nullable Tooltip whole;

    LineCell(StatementTable table, CjsorColumn column) {
        this.table = table;
        this.column = column;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean isEmpty) {
        super.updateItem(text, isEmpty);
        if (field == null) {
            show(isEmpty || text == null ? "" : text);
        }
    }

    /// A tooltip is a window of its own: one is enough for a cell.
    private Tooltip whole(String text) {
        var known = whole == null ? new Tooltip() : whole;
        whole = known;
        known.setText(text);
        return known;
    }

    private void show(String text) {
        setGraphic(null);
        setText(text);
        setTooltip(text.isEmpty() ? null : whole(text));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing() || field != null) {
            return;
        }
        var typed = table.begun();
        var input = new TextField(typed.isEmpty() ? getItem() : typed);
        field = input;
        input.setId("forces-cell");
        input.setAccessibleText(getTableColumn().getText());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.focusedProperty().subscribe((_, focused) -> commitUnless(focused));
        setText(null);
        setGraphic(input);
        // With its skin, else the skin selects all that was typed once it comes.
        input.applyCss();
        input.requestFocus();
        if (typed.isEmpty()) {
            input.selectAll();
        } else {
            input.end();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = null;
        show(getItem() == null ? "" : getItem());
        table.edited();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(event, event.isShiftDown() ? Step.UP : Step.DOWN);
            case TAB -> finish(event, event.isShiftDown() ? Step.LEFT : Step.RIGHT);
            case ESCAPE -> {
                event.consume();
                table.wrong("");
                cancelEdit();
                table.step(Step.NOWHERE);
            }
            default -> {}
        }
    }

    private void finish(KeyEvent event, Step next) {
        event.consume();
        if (commit()) {
            cancelEdit();
            table.step(next);
        }
    }

    private void commitUnless(boolean focused) {
        if (!focused && field != null && commit()) {
            cancelEdit();
        }
    }

    /// False where the text is refused and stays.
    private boolean commit() {
        var input = field;
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (input == null || row == null || input.getText().equals(getItem())) {
            table.wrong("");
            return true;
        }
        var wrong = table.type(row, column, input.getText());
        input.pseudoClassStateChanged(WRONG, wrong.isPresent());
        table.wrong(wrong.orElse(""));
        return wrong.isEmpty();
    }

    /// Where the keyboard goes next.
    enum Step {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        NOWHERE
    }
}
