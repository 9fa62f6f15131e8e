package org.entente.app.feature.contingents;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.entente.app.feature.contingents.ContingentsState.Make;
import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.EntityId;
import org.entente.resources.OrbatText;
import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Cells of the tree in which size and people of a unit are changed in place.
final class UnitCells {
    private UnitCells() {}

    /// Double click or F2 in the column chooses another size.
    static void echelon(TreeTableColumn<Row, ?> column, Language language, UnitGestures gestures) {
        install(column, () -> new EchelonCell(language, gestures.echelon()));
    }

    /// The cell tells the sum; what is typed is of the unit itself, which is where typing begins.
    static void personnel(TreeTableColumn<Row, ?> column, UnitGestures gestures) {
        install(column, () -> new PersonnelCell(gestures.personnel()));
    }

    @SuppressWarnings("unchecked") // Both columns were made for text.
    private static void install(
            TreeTableColumn<Row, ?> column, Supplier<TreeTableCell<Row, String>> cell) {
        ((TreeTableColumn<Row, String>) column).setCellFactory(_ -> cell.get());
    }

    /// A text that becomes a control while it is changed, for units alone.
    private abstract static class UnitCell extends TreeTableCell<Row, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setGraphic(null);
        }

        @Nullable Row row() {
            return getTableRow() == null ? null : getTableRow().getItem();
        }

        @Override
        public void startEdit() {
            var row = row();
            if (row != null && row.identity().make() != null) {
                super.startEdit();
                if (isEditing()) {
                    setText(null);
                    edit(row, row.identity().make());
                }
            }
        }

        abstract void edit(Row row, Make make);

        @Override
        public void cancelEdit() {
            super.cancelEdit();
            setText(getItem());
            setGraphic(null);
        }
    }

    private static final class EchelonCell extends UnitCell {
        private final Language language;
        private final BiConsumer<EntityId, Echelon> change;

        EchelonCell(Language language, BiConsumer<EntityId, Echelon> change) {
            this.language = language;
            this.change = change;
        }

        @Override
        void edit(Row row, Make make) {
            var box = new ComboBox<Echelon>();
            box.setId("orbat-echelon");
            box.setAccessibleText(language.say(OrbatText.ECHELON));
            box.getItems().setAll(Echelon.values());
            box.setConverter(
                    new StringConverter<>() {
                        @Override
                        public String toString(@Nullable Echelon echelon) {
                            return echelon == null ? "" : language.say(Words.of(echelon));
                        }

                        @Override
                        public @Nullable Echelon fromString(String text) {
                            return null;
                        }
                    });
            box.setValue(make.size());
            box.setOnAction(
                    _ -> {
                        var chosen = box.getValue();
                        cancelEdit();
                        if (chosen != null && chosen != make.size()) {
                            change.accept(row.id(), chosen);
                        }
                    });
            setGraphic(box);
            box.requestFocus();
        }
    }

    private static final class PersonnelCell extends UnitCell {
        private final BiConsumer<EntityId, String> change;

        PersonnelCell(BiConsumer<EntityId, String> change) {
            this.change = change;
        }

        @Override
        void edit(Row row, Make make) {
            var field = new TextField(String.valueOf(make.own()));
            field.setId("orbat-personnel");
            field.setOnAction(
                    _ -> {
                        cancelEdit();
                        change.accept(row.id(), field.getText().strip());
                    });
            field.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ESCAPE) {
                            event.consume();
                            cancelEdit();
                        }
                    });
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }
}
