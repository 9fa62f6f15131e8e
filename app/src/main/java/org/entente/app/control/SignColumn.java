package org.entente.app.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.entente.model.match.VerdictColour;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Columns that are read, with the sign of a verdict before their words.
public final class SignColumn {
    private static final double GAP = 6;

    private SignColumn() {}

    /// Rows of which nothing is to be told have no sign.
    public static <R> TableColumn<R, String> of(
            TableColumn<R, String> column, Function<R, @Nullable VerdictColour> sign) {
        column.setCellFactory(_ -> new Cell<>(sign));
        return column;
    }

    private static final class Cell<R> extends TableCell<R, String> {
        private final Function<R, @Nullable VerdictColour> sign;

        Cell(Function<R, @Nullable VerdictColour> sign) {
            this.sign = sign;
            setGraphicTextGap(GAP);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean isEmpty) {
            super.updateItem(words, isEmpty);
            var row = isEmpty ? null : getTableRow().getItem();
            var colour = row == null ? null : sign.apply(row);
            setText(isEmpty ? null : words);
            setGraphic(colour == null ? null : VerdictSign.of(colour));
        }
    }
}
