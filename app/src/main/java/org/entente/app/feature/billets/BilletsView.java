package org.entente.app.feature.billets;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.feature.billets.BilletsState.Row;
import org.entente.app.format.Language;
import org.entente.model.plan.Billet;
import org.entente.model.plan.EntityId;
import org.entente.resources.BilletsText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The table of posts; cells are typed in place.
final class BilletsView extends BorderPane {
    private static final double ROW_HEIGHT = 28;
    private static final int NAME_AT = 1;
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    /// What the user does here.
    record Gestures(
            Consumer<String> filter,
            Consumer<Boolean> vacantOnly,
            Consumer<EntityId> select,
            Runnable add,
            Consumer<Billet.Id> remove,
            Typing type,
            Pasting paste) {}

    /// Takes rows of a spreadsheet.
    @FunctionalInterface
    interface Pasting {
        void from(BilletPaste.At at, String text);
    }

    /// Takes what was typed into a cell.
    @FunctionalInterface
    interface Typing {
        void into(Billet.Id id, BilletColumn column, String text);
    }

    private final Language language;
    private final Gestures gestures;
    private final TextField filter = new TextField();
    private final CheckBox vacant = new CheckBox();
    private final Button remove = new Button();
    private final Label total = new Label();
    private final TableView<Row> table = new TableView<>();
    private boolean isRendering;

    BilletsView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        setId("billets");
        getStyleClass().add(Css.SCREEN);
        buildToolbar();
        buildTable();
        for (var column : BilletColumn.values()) {
            table.getColumns().add(column(column));
        }
    }

    void render(BilletsState state) {
        isRendering = true;
        try {
            var selected = selected().map(Row::id);
            int focused = table.getFocusModel().getFocusedCell().getColumn();
            table.getItems().setAll(state.rows());
            table.setPlaceholder(nothing(state.isFiltered()));
            selected.ifPresent(this::select);
            int row = table.getSelectionModel().getSelectedIndex();
            if (row >= 0 && focused >= 0) {
                table.getFocusModel().focus(row, table.getColumns().get(focused));
            }
        } finally {
            isRendering = false;
        }
        total.setText(language.say(BilletsText.TOTAL, state.posts(), state.vacancies()));
        remove.setDisable(selected().isEmpty());
    }

    private EmptyState nothing(boolean isFiltered) {
        return isFiltered
                ? new EmptyState(language.say(BilletsText.NOTHING_FOUND))
                : new EmptyState(language.say(BilletsText.NONE))
                        .offering(
                                new EmptyState.Offer(
                                        "billets-first",
                                        language.say(BilletsText.ADD),
                                        gestures.add()));
    }

    /// Selects the row of that post and scrolls to it.
    void select(EntityId id) {
        for (int at = 0; at < table.getItems().size(); at++) {
            if (table.getItems().get(at).id().equals(id)) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 3));
                return;
            }
        }
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private void buildToolbar() {
        filter.setId("billets-filter");
        filter.setPromptText(language.say(BilletsText.FILTER));
        filter.setAccessibleText(language.say(BilletsText.FILTER));
        filter.setPrefColumnCount(28);
        filter.textProperty().subscribe((_, text) -> gestures.filter().accept(text));
        vacant.setId("billets-vacant");
        vacant.setText(language.say(BilletsText.VACANT_ONLY));
        vacant.selectedProperty().subscribe((_, isOn) -> gestures.vacantOnly().accept(isOn));
        var add = new Button(language.say(BilletsText.ADD));
        add.setId("billets-add");
        add.setOnAction(_ -> gestures.add().run());
        remove.setId("billets-remove");
        remove.setText(language.say(BilletsText.REMOVE));
        remove.setOnAction(_ -> selected().map(Row::id).ifPresent(gestures.remove()));
        total.setId("billets-total");
        total.getStyleClass().add(Css.MUTED);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, filter, vacant, add, remove, space, total);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        setTop(bar);
    }

    private void buildTable() {
        table.setId("billets-table");
        table.setAccessibleText(language.say(BilletsText.TITLE));
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Region());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            remove.setDisable(row == null);
                            if (row != null && !isRendering) {
                                gestures.select().accept(row.id());
                            }
                        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setCenter(table);
    }

    private TableColumn<Row, String> column(BilletColumn column) {
        var made = new TableColumn<Row, String>(language.say(column.title()));
        made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().cell(column)));
        made.setPrefWidth(column.width());
        made.setEditable(column.isTyped());
        if (column.isTyped()) {
            made.setCellFactory(TextFieldTableCell.forTableColumn());
            made.setOnEditCommit(
                    event -> {
                        if (!event.getNewValue().equals(event.getOldValue())) {
                            gestures.type()
                                    .into(event.getRowValue().id(), column, event.getNewValue());
                        }
                    });
        }
        return made;
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// F2 types into the cell that left and right have reached, or into the name of the post.
    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (PASTE.match(event)) {
            event.consume();
            paste();
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            selected().map(Row::id).ifPresent(gestures.remove());
        } else if (event.getCode() == KeyCode.INSERT) {
            event.consume();
            gestures.add().run();
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            var at = table.getSelectionModel().getSelectedIndex();
            int column = table.getFocusModel().getFocusedCell().getColumn();
            table.edit(at, table.getColumns().get(Math.max(column, NAME_AT)));
        }
    }

    /// Into the cells from the one that the keyboard has reached, or into new posts.
    private void paste() {
        int row = table.getSelectionModel().getSelectedIndex();
        int column = table.getFocusModel().getFocusedCell().getColumn();
        var posts =
                row < 0
                        ? List.<Billet.Id>of()
                        : table.getItems().stream().skip(row).map(Row::id).toList();
        var at = new BilletPaste.At(posts, BilletColumn.values()[Math.max(0, column)]);
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            gestures.paste().from(at, text);
        }
    }
}
