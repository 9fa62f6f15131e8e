package org.entente.app.feature.authority;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.WrappingBar;
import org.entente.app.feature.authority.AuthorityState.Row;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One table at a time, with what can be done to it above.
final class AuthorityView extends BorderPane {
    private static final double ROW_HEIGHT = 28;

    /// What the user does here.
    record Gestures(
            Consumer<Page> open,
            Consumer<String> filter,
            Consumer<EntityId> select,
            Consumer<@Nullable Row> add,
            Consumer<Row> remove,
            Typing type) {}

    /// Takes what was typed or chosen in a cell; nothing where a mark is set or taken away.
    @FunctionalInterface
    interface Typing {
        void into(Row row, Field field, String text);
    }

    private final Language language;
    private final Gestures gestures;
    private final Map<Page, ToggleButton> pages = new EnumMap<>(Page.class);
    private final TextField filter = new TextField();
    private final Button add = new Button();
    private final Button remove = new Button();
    private final Label total = new Label();
    private final Label note = new Label();
    private final TableView<Row> table = new TableView<>();
    private AuthorityState shown = AuthorityState.EMPTY;
    private boolean isRendering;

    AuthorityView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        setId("authority");
        getStyleClass().add(Css.SCREEN);
        note.setId("authority-note");
        note.getStyleClass().addAll(Css.MUTED, "authority-note");
        note.setWrapText(true);
        setTop(new VBox(toolbar(), note));
        buildTable();
        columns(shown.page());
    }

    void render(AuthorityState state) {
        isRendering = true;
        try {
            if (shown.page() != state.page()) {
                table.getSelectionModel().clearSelection();
                columns(state.page());
            }
            shown = state;
            var selected = selected().map(Row::key);
            int focused = table.getFocusModel().getFocusedCell().getColumn();
            table.getItems().setAll(state.rows());
            table.setPlaceholder(nothing(state));
            selected.ifPresent(this::selectKey);
            int row = table.getSelectionModel().getSelectedIndex();
            if (row >= 0 && focused >= 0 && focused < table.getColumns().size()) {
                table.getFocusModel().focus(row, table.getColumns().get(focused));
            }
        } finally {
            isRendering = false;
        }
        mark(state.page());
        note.setText(language.say(note(state.page())));
        total.setText(language.say(AuthorityDeskText.TOTAL, state.rows().size(), state.open()));
        enable();
    }

    private static AuthorityDeskText note(Page page) {
        return switch (page) {
            case TRANSFERS -> AuthorityDeskText.NOTE_TRANSFERS;
            case LINES -> AuthorityDeskText.NOTE_LINES;
            case CAVEATS -> AuthorityDeskText.NOTE_CAVEATS;
            case CEILINGS -> AuthorityDeskText.NOTE_CEILINGS;
            case ACTS -> AuthorityDeskText.NOTE_ACTS;
        };
    }

    private void enable() {
        var page = shown.page();
        add.setDisable(!page.isOpen());
        var row = selected();
        remove.setText(
                language.say(
                        page == Page.ACTS ? AuthorityDeskText.RESET : AuthorityDeskText.REMOVE));
        remove.setDisable(page == Page.TRANSFERS || row.isEmpty() || row.get().id() == null);
    }

    private EmptyState nothing(AuthorityState state) {
        if (state.isFiltered()) {
            return new EmptyState(language.say(AuthorityDeskText.NOTHING_FOUND));
        }
        var empty = new EmptyState(language.say(AuthorityDeskText.NONE));
        return state.page().isOpen()
                ? empty.offering(
                        new EmptyState.Offer(
                                "authority-first",
                                language.say(AuthorityDeskText.ADD),
                                () -> gestures.add().accept(null)))
                : empty;
    }

    /// Selects the row of that thing and scrolls to it.
    void select(EntityId id) {
        table.getItems().stream()
                .filter(row -> id.equals(row.id()))
                .findFirst()
                .ifPresent(row -> selectKey(row.key()));
    }

    private void selectKey(String key) {
        for (int at = 0; at < table.getItems().size(); at++) {
            if (table.getItems().get(at).key().equals(key)) {
                table.getSelectionModel().clearAndSelect(at);
                if (!isRendering) {
                    table.scrollTo(Math.max(0, at - 3));
                }
                return;
            }
        }
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private WrappingBar toolbar() {
        var group = new ToggleGroup();
        var tabs = new HBox(8);
        for (var page : Page.values()) {
            var button = new ToggleButton(language.say(page.title()));
            button.setId("authority-page-" + page.code());
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        gestures.open().accept(page);
                    });
            pages.put(page, button);
            tabs.getChildren().add(button);
        }
        filter.setId("authority-filter");
        filter.setPromptText(language.say(AuthorityDeskText.FILTER));
        filter.setAccessibleText(language.say(AuthorityDeskText.FILTER));
        filter.setPrefColumnCount(16);
        filter.textProperty().subscribe((_, text) -> gestures.filter().accept(text));
        add.setId("authority-add");
        add.setText(language.say(AuthorityDeskText.ADD));
        add.setOnAction(_ -> gestures.add().accept(selected().orElse(null)));
        remove.setId("authority-remove");
        remove.setText(language.say(AuthorityDeskText.REMOVE));
        remove.setOnAction(_ -> selected().ifPresent(gestures.remove()));
        total.setId("authority-total");
        total.getStyleClass().add(Css.MUTED);
        return WrappingBar.spread(tabs, new HBox(8, filter, add, remove), total);
    }

    private void buildTable() {
        table.setId("authority-table");
        table.setAccessibleText(language.say(AuthorityDeskText.TITLE));
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Region());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            enable();
                            if (row != null && !isRendering && row.id() != null) {
                                gestures.select().accept(row.id());
                            }
                        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setCenter(table);
    }

    private void columns(Page page) {
        var columns = new AuthorityCells(language, gestures.type());
        table.getColumns().setAll(Field.of(page).stream().map(columns::column).toList());
        mark(page);
    }

    private void mark(Page page) {
        pages.forEach((each, button) -> button.setSelected(each == page));
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// F2 or Enter edits the cell that left and right have reached, or the first that can be; the
    /// space bar sets its mark.
    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        switch (event.getCode()) {
            case DELETE -> {
                event.consume();
                if (!remove.isDisabled()) {
                    remove.fire();
                }
            }
            case INSERT -> {
                event.consume();
                if (!add.isDisabled()) {
                    add.fire();
                }
            }
            case F2, ENTER, SPACE -> edit(event);
            default -> {}
        }
    }

    private void edit(KeyEvent event) {
        var fields = Field.of(shown.page());
        int reached = table.getFocusModel().getFocusedCell().getColumn();
        int at =
                reached >= 0 && AuthorityCells.isEditable(fields.get(reached))
                        ? reached
                        : first(fields);
        if (at < 0 || selected().isEmpty()) {
            return;
        }
        event.consume();
        if (fields.get(at).way() == Field.Way.MARKED) {
            gestures.type().into(selected().get(), fields.get(at), "");
        } else {
            table.edit(table.getSelectionModel().getSelectedIndex(), table.getColumns().get(at));
        }
    }

    private static int first(List<Field> fields) {
        for (int at = 0; at < fields.size(); at++) {
            if (AuthorityCells.isEditable(fields.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
