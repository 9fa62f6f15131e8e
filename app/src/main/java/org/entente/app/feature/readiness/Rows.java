package org.entente.app.feature.readiness;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.converter.DefaultStringConverter;

import org.entente.app.control.Css;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// How the tables of this screen are made: words in columns.
final class Rows {
    private static final double PADDING = 16;
    private static final double HEIGHT = 28;

    private Rows() {}

    static <R> TableColumn<R, String> column(String title, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }

    /// Numbers, below each other by their last digit.
    static <R> TableColumn<R, String> figures(
            String title, double width, Function<R, String> figure) {
        var column = column(title, width, figure);
        column.getStyleClass().add(Css.FIGURE_COLUMN);
        return column;
    }

    /// Enter or F2 types into the column, where the row can be typed.
    static <R> void typed(
            TableView<R> table,
            TableColumn<R, String> column,
            Predicate<R> isTyped,
            BiConsumer<R, String> typed) {
        column.setCellFactory(_ -> new TypedCell<>(isTyped));
        column.setOnEditCommit(
                event -> {
                    if (!event.getNewValue().equals(event.getOldValue())) {
                        typed.accept(event.getRowValue(), event.getNewValue());
                    }
                });
        table.setEditable(true);
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean isStart =
                            event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
                    if (isStart && table.getEditingCell() == null) {
                        event.consume();
                        table.edit(table.getSelectionModel().getSelectedIndex(), column);
                    }
                });
    }

    private static final class TypedCell<R> extends TextFieldTableCell<R, String> {
        private final Predicate<R> isTyped;

        TypedCell(Predicate<R> isTyped) {
            super(new DefaultStringConverter());
            this.isTyped = isTyped;
        }

        @Override
        public void updateItem(String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            var row = isEmpty ? null : getTableRow().getItem();
            setEditable(row != null && isTyped.test(row));
        }
    }

    static void compact(TableView<?> table) {
        table.setFixedCellSize(HEIGHT);
    }

    /// A column that is never wider or narrower.
    static void fixed(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    /// What an empty table says.
    static Label words(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(Css.MUTED);
        label.setPadding(new Insets(PADDING));
        return label;
    }

    static <R> ObservableValue<R> itself(TableColumn.CellDataFeatures<R, R> cell) {
        return new ReadOnlyObjectWrapper<>(cell.getValue());
    }
}
