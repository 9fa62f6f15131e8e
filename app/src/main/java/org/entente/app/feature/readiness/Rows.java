package org.entente.app.feature.readiness;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.entente.app.control.Css;

import java.util.function.Function;

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
