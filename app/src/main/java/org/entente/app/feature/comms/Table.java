package org.entente.app.feature.comms;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A table whose cells are typed in place: F2 or Enter types into the cell that the arrows have
/// reached.
///
/// @param <R> what a row is of
final class Table<R> extends TableView<R> {
    private static final double ROW_HEIGHT = 28;
    private static final Set<KeyCode> STARTS = Set.of(KeyCode.F2, KeyCode.ENTER);

    Table(String id, String spoken) {
        setId(id);
        setAccessibleText(spoken);
        setEditable(true);
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (getEditingCell() != null || !STARTS.contains(event.getCode())) {
            return;
        }
        event.consume();
        var cell = getFocusModel().getFocusedCell();
        int from = Math.max(0, cell.getColumn());
        for (int column = from; column < getColumns().size(); column++) {
            if (getColumns().get(column).isEditable()) {
                edit(cell.getRow(), getColumns().get(column));
                return;
            }
        }
    }

    /// A column that is only read.
    TableColumn<R, String> read(String title, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    /// A column into whose cells one can type.
    TableColumn<R, String> typed(
            String title, double width, Function<R, String> text, BiConsumer<R, String> take) {
        var column = read(title, width, text);
        column.setEditable(true);
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setOnEditCommit(
                event -> {
                    if (!event.getNewValue().equals(event.getOldValue())) {
                        take.accept(event.getRowValue(), event.getNewValue().strip());
                    }
                });
        return column;
    }
}
