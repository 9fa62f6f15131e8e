package org.entente.app.control;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableColumn;

/// A column of names that differ at their end.
public final class NameColumn {
    private NameColumn() {}

    /// What is too long for the column is cut in the middle; after its cells have been chosen.
    public static <R> TableColumn<R, String> of(TableColumn<R, String> column) {
        var cells = column.getCellFactory();
        column.setCellFactory(
                at -> {
                    var cell = cells.call(at);
                    cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                    return cell;
                });
        return column;
    }
}
