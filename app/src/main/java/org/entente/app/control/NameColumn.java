package org.entente.app.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// Columns whose words may be too long for them: cut, and in full below the pointer.
public final class NameColumn {
    private NameColumn() {}

    /// A column of names that differ at their end: what is too long is cut in the middle; after its
    /// cells have been chosen.
    public static <R> TableColumn<R, String> of(TableColumn<R, String> column) {
        return cut(column, OverrunStyle.CENTER_ELLIPSIS);
    }

    /// A column of sentences and lists: what is too long is cut at its end; after its cells have
    /// been chosen.
    public static <R> TableColumn<R, String> told(TableColumn<R, String> column) {
        return cut(column, OverrunStyle.ELLIPSIS);
    }

    /// A column of numbers: as sentences, and below each other by their last digit.
    public static <R> TableColumn<R, String> figure(TableColumn<R, String> column) {
        column.getStyleClass().add(Css.FIGURE_COLUMN);
        return told(column);
    }

    private static <R> TableColumn<R, String> cut(
            TableColumn<R, String> column, OverrunStyle style) {
        var cells = column.getCellFactory();
        column.setCellFactory(
                at -> {
                    TableCell<R, String> cell = cells.call(at);
                    cell.setTextOverrun(style);
                    cell.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> tell(cell));
                    return cell;
                });
        return column;
    }

    private static void tell(Labeled cell) {
        var words = cell.getText();
        boolean isCut =
                words != null
                        && cell.lookup(".text") instanceof Text shown
                        && !shown.getText().equals(words);
        cell.setTooltip(isCut ? new Tooltip(words) : null);
    }
}
