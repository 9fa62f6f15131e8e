package org.entente.app.control;

import javafx.scene.control.ListCell;

/// A line of a list that takes as many lines as it needs.
public final class WrappedCell extends ListCell<String> {
    public WrappedCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? "" : line);
    }
}
