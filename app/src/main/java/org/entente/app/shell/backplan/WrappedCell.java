package org.entente.app.shell.backplan;

import javafx.scene.control.ListCell;

/// A line of a list that takes as many lines as it needs.
final class WrappedCell extends ListCell<String> {
    WrappedCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? "" : line);
    }
}
