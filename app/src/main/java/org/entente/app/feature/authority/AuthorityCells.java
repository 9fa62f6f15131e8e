package org.entente.app.feature.authority;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.MouseButton;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.feature.authority.AuthorityState.Row;
import org.entente.app.format.Language;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;

import java.util.Locale;

/// The columns of the tables and how their cells look and are edited.
record AuthorityCells(Language language, AuthorityView.Typing typing) {
    static boolean isEditable(Field field) {
        return switch (field.way()) {
            case TYPED, FIGURE_TYPED, CHOSEN, MARKED -> true;
            case SHOWN, FIGURE, SIGN -> false;
        };
    }

    TableColumn<Row, String> column(Field field) {
        var made = new TableColumn<Row, String>(language.say(field.title()));
        made.setId("authority-column-" + field.name().toLowerCase(Locale.ROOT));
        made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().cell(field)));
        made.setPrefWidth(field.width());
        made.setEditable(field.way().isTyped() || field.way() == Field.Way.CHOSEN);
        if (field.way().isFigure()) {
            made.getStyleClass().add(Css.FIGURE_COLUMN);
        }
        switch (field.way()) {
            case SHOWN, FIGURE -> {}
            case TYPED, FIGURE_TYPED -> made.setCellFactory(TextFieldTableCell.forTableColumn());
            case CHOSEN ->
                    made.setCellFactory(
                            ComboBoxTableCell.forTableColumn(
                                    AuthorityProjector.choices(language, field)
                                            .toArray(String[]::new)));
            case MARKED -> made.setCellFactory(_ -> new MarkCell(language, typing, field));
            case SIGN -> made.setCellFactory(_ -> new SignedCell(field));
        }
        made.setOnEditCommit(
                event -> {
                    if (!event.getNewValue().equals(event.getOldValue())) {
                        typing.into(event.getRowValue(), field, event.getNewValue().strip());
                    }
                });
        return made;
    }

    /// What is missing or to be confirmed, in words, colour and sign; a hook where nothing is.
    private static final class SignedCell extends TableCell<Row, String> {
        private final Field field;

        SignedCell(Field field) {
            this.field = field;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            getStyleClass().removeAll("authority-open", "authority-done");
            setText(isEmpty ? null : text);
            setGraphic(null);
            if (isEmpty || row == null) {
                return;
            }
            if (row.isOpen()) {
                getStyleClass().add("authority-open");
                setGraphic(
                        Icon.of(
                                field == Field.MISSING
                                        ? FluentUiFilledAL.DISMISS_CIRCLE_16
                                        : FluentUiFilledMZ.WARNING_16));
            } else if (field == Field.ORIGIN) {
                getStyleClass().add("authority-done");
                setGraphic(Icon.of(FluentUiFilledAL.CHECKMARK_CIRCLE_16));
            }
            setAccessibleText(text);
        }
    }

    /// A mark that two clicks set or take away.
    private static final class MarkCell extends TableCell<Row, String> {
        private final Language language;
        private final Field field;

        MarkCell(Language language, AuthorityView.Typing typing, Field field) {
            this.language = language;
            this.field = field;
            getStyleClass().add("authority-mark");
            setOnMouseClicked(
                    event -> {
                        var row = getTableRow() == null ? null : getTableRow().getItem();
                        if (event.getButton() == MouseButton.PRIMARY
                                && event.getClickCount() == 2
                                && row != null) {
                            typing.into(row, field, "");
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty ? null : text);
            if (!isEmpty) {
                var isSet = AuthorityProjector.MARK.equals(text);
                setAccessibleText(
                        language.say(
                                isSet ? AuthorityDeskText.MARKED : AuthorityDeskText.UNMARKED,
                                language.say(field.title())));
            }
        }
    }
}
