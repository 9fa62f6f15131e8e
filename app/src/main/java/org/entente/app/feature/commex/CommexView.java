package org.entente.app.feature.commex;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.NameColumn;
import org.entente.app.feature.commex.CommexState.Nation;
import org.entente.app.feature.commex.CommexState.Open;
import org.entente.app.feature.commex.CommexState.Row;
import org.entente.app.format.Language;
import org.entente.resources.CommexText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tests in order of time above, typed in place; the pairs that still need a slot below, each
/// with the slot that it would get or why there is none.
final class CommexView extends BorderPane {
    private static final double ROW_HEIGHT = 28;

    private final Language language;
    private final Gestures gestures;
    private final SessionBar session;
    private final TableView<Row> tests = new TableView<>();
    private final TableView<Open> open = new TableView<>();
    private final Label planned = new Label();
    private final Label unplanned = new Label();
    private final Button remove = new Button();
    private final MenuButton ask = new MenuButton();
    private final Button takeIn = new Button();
    private final Button export = new Button();
    private final SplitPane split;
    private List<Nation> asked = List.of();
    private boolean isRendering;

    CommexView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        this.session = new SessionBar(language, gestures.wish(), gestures.plan());
        setId("commex");
        getStyleClass().add(Css.SCREEN);
        setTop(session);
        table(tests, "commex-tests", CommexText.TESTS);
        table(open, "commex-open", CommexText.OPEN);
        tests.setEditable(true);
        tests.getSelectionModel().setCellSelectionEnabled(true);
        Stream.of(Field.values()).map(this::column).forEach(tests.getColumns()::add);
        tests.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tests.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        openColumns();
        button(remove, "commex-remove", CommexText.REMOVE, this::removeChosen);
        button(takeIn, "commex-take-in", CommexText.TAKE_IN, gestures.files().takeIn());
        button(export, "commex-export", CommexText.EXPORT_SHORT, gestures.files().export());
        ask.setId("commex-ask");
        ask.setText(language.say(CommexText.ASK));
        ask.setMinWidth(Region.USE_PREF_SIZE);
        this.split = new SplitPane(above(), below());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.52);
        setCenter(new EmptyState(language.say(CommexText.WORKING)));
    }

    private void table(TableView<?> table, String id, CommexText spoken) {
        table.setId(id);
        table.setAccessibleText(language.say(spoken));
        table.setFixedCellSize(ROW_HEIGHT);
    }

    private void button(Button button, String id, CommexText text, Runnable action) {
        button.setId(id);
        button.setText(language.say(text));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    private VBox above() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return section(tests, head(planned), space, ask, takeIn, export, remove);
    }

    private VBox below() {
        var hint = new Label(language.say(CommexText.OPEN_HINT));
        hint.getStyleClass().add(Css.CAPTION);
        hint.setTooltip(new Tooltip(hint.getText()));
        return section(open, head(unplanned), hint);
    }

    private static Label head(Label label) {
        label.getStyleClass().add(Css.HEADING);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox section(TableView<?> table, Node... title) {
        var bar = new HBox(12, title);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(bar, table);
    }

    private TableColumn<Row, String> column(Field field) {
        int at = field.ordinal();
        var column = read(field.title(), field.width(), (Row row) -> row.cells().get(at));
        switch (field.form()) {
            case READ -> {}
            case TYPED -> column.setCellFactory(TextFieldTableCell.forTableColumn());
            case CHOSEN ->
                    column.setCellFactory(
                            ComboBoxTableCell.forTableColumn(
                                    FXCollections.observableList(
                                            TestTyping.choices(language, field))));
        }
        if (field == Field.PROVIDER || field == Field.CONSUMER) {
            NameColumn.of(column);
        } else if (field == Field.MINUTES) {
            NameColumn.figure(column);
        } else {
            NameColumn.told(column);
        }
        column.setEditable(field.form() != Field.Form.READ);
        column.setOnEditCommit(
                event -> {
                    if (!event.getNewValue().equals(event.getOldValue())) {
                        gestures.type()
                                .into(event.getRowValue().id(), field, event.getNewValue().strip());
                    }
                });
        return column;
    }

    private void openColumns() {
        open.getColumns()
                .setAll(
                        List.of(
                                NameColumn.told(read(CommexText.SLOT, 270, Open::slot)),
                                NameColumn.of(read(CommexText.PAIR_ONE, 320, Open::provider)),
                                NameColumn.of(read(CommexText.PAIR_OTHER, 320, Open::consumer)),
                                NameColumn.told(
                                        read(CommexText.PAIR_STANDARD, 220, Open::standard)),
                                NameColumn.figure(read(CommexText.WAITING, 150, Open::waiting))));
        open.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        Optional.ofNullable(open.getSelectionModel().getSelectedItem())
                                .ifPresent(one -> gestures.select().accept(one.system()));
                    }
                });
    }

    private <R> TableColumn<R, String> read(
            CommexText title, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(language.say(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    private void key(KeyEvent event) {
        if (tests.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            removeChosen();
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            edit();
        }
    }

    /// The cell that the arrows have reached, or the next one that can be typed into.
    private void edit() {
        var cell = tests.getFocusModel().getFocusedCell();
        tests.getColumns().stream()
                .skip(Math.max(0, cell.getColumn()))
                .filter(TableColumn::isEditable)
                .findFirst()
                .ifPresent(column -> tests.edit(cell.getRow(), column));
    }

    private void removeChosen() {
        chosen().map(Row::id).ifPresent(gestures.remove());
    }

    private Optional<Row> chosen() {
        return Optional.ofNullable(tests.getSelectionModel().getSelectedItem());
    }

    private void selected(@Nullable Row row) {
        if (row != null && !isRendering) {
            remove.setDisable(false);
            gestures.select().accept(row.id());
        }
    }

    void render(CommexState state) {
        if (!state.isKnown()) {
            return;
        }
        setCenter(split);
        session.render(state);
        planned.setText(
                language.say(
                        CommexText.TESTS_COUNTED,
                        state.planned(),
                        state.tests().size() - state.planned()));
        unplanned.setText(
                language.say(
                        CommexText.OPEN_COUNTED,
                        state.open().size(),
                        state.proposed().size(),
                        state.open().size() - state.proposed().size()));
        offer(state);
        isRendering = true;
        try {
            refill(state);
        } finally {
            isRendering = false;
        }
        remove.setDisable(chosen().isEmpty());
    }

    /// Each nation can be asked what it has not stated.
    private void offer(CommexState state) {
        if (!state.nations().equals(asked)) {
            asked = state.nations();
            ask.getItems().setAll(asked.stream().map(this::item).toList());
        }
        ask.setDisable(asked.isEmpty());
    }

    private MenuItem item(Nation nation) {
        var item = new MenuItem(nation.name());
        item.setId("commex-ask-" + nation.code());
        item.setOnAction(_ -> gestures.files().ask().accept(nation.code()));
        return item;
    }

    void offerNations() {
        ask.requestFocus();
        ask.show();
    }

    /// What was selected stays so, at its column.
    private void refill(CommexState state) {
        var before = chosen().map(Row::id).orElse(null);
        int column = Math.max(0, tests.getFocusModel().getFocusedCell().getColumn());
        tests.getItems().setAll(state.tests());
        open.getItems().setAll(state.open());
        tests.setPlaceholder(new EmptyState(language.say(CommexText.NO_TESTS)));
        open.setPlaceholder(new EmptyState(language.say(CommexText.NOTHING_OPEN)));
        for (int at = 0; at < state.tests().size(); at++) {
            if (state.tests().get(at).id().equals(before)) {
                tests.getSelectionModel().clearAndSelect(at, tests.getColumns().get(column));
            }
        }
    }

    void focusSession() {
        session.focus();
    }

    void focusTests() {
        tests.requestFocus();
        if (tests.getSelectionModel().isEmpty() && !tests.getItems().isEmpty()) {
            tests.getSelectionModel().select(0, tests.getColumns().getFirst());
        }
    }
}
