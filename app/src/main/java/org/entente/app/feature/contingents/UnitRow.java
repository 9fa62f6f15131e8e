package org.entente.app.feature.contingents;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.entente.app.feature.contingents.ContingentsState.Row;

/// A row that can be dragged onto the one under which it is to stand.
final class UnitRow extends TreeTableRow<Row> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final UnitGestures gestures;

    UnitRow(UnitGestures gestures) {
        this.gestures = gestures;
        setOnDragDetected(this::begin);
        setOnDragOver(this::over);
        setOnDragEntered(event -> mark(accepts(event)));
        setOnDragExited(_ -> mark(false));
        setOnDragDropped(this::drop);
    }

    private void begin(MouseEvent event) {
        var row = getItem();
        if (row != null && row.identity().make() != null) {
            var content = new ClipboardContent();
            content.putString(row.identity().name());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private boolean accepts(DragEvent event) {
        return getItem() != null
                && event.getGestureSource() instanceof UnitRow source
                && source.getItem() != null
                && !source.getItem().id().equals(getItem().id());
    }

    private void over(DragEvent event) {
        if (accepts(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (accepts(event) && event.getGestureSource() instanceof UnitRow source) {
            gestures.move().accept(source.getItem().id(), getItem().id());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void mark(boolean isTarget) {
        pseudoClassStateChanged(TARGET, isTarget);
    }
}
