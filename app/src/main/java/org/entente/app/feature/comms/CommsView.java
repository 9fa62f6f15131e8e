package org.entente.app.feature.comms;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.ChoiceLine;
import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.NameColumn;
import org.entente.app.control.SignColumn;
import org.entente.app.draw.StyleTokens;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// One of the tables, and below it what is stated of the thing that is selected.
final class CommsView extends BorderPane {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Language language;
    private final Gestures gestures;
    private final Map<Topic, ToggleButton> topics = new EnumMap<>(Topic.class);
    private final TextField filter = new TextField();
    private final Button remove = new Button();
    private final Label hint = new Label();
    private final LibraryBar library;
    private final Table<Row> table;
    private final SplitPane split;
    private final SplitPane details = new SplitPane();
    private final DetailPane below;
    private final NetPane net;
    private @Nullable Topic shown;
    private boolean isRendering;

    CommsView(Language language, StyleTokens tokens, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        this.library = new LibraryBar(language, gestures);
        this.table = new Table<>("comms-table", language.say(CommsText.TITLE));
        this.net = new NetPane(language, tokens, gestures.writing().seat());
        this.below = new DetailPane(language, gestures.writing(), () -> chosen().map(Row::id));
        this.split = new SplitPane(table);
        setId("comms");
        getStyleClass().add(Css.SCREEN);
        setTop(new VBox(topics(), toolbar()));
        split.setOrientation(Orientation.VERTICAL);
        setCenter(split);
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private ChoiceLine topics() {
        var group = new ToggleGroup();
        for (var topic : Topic.values()) {
            var toggle = new ToggleButton();
            toggle.setId("comms-" + topic.id());
            toggle.getStyleClass().add(Css.FLAT);
            toggle.setToggleGroup(group);
            toggle.setOnAction(_ -> gestures.turn().accept(topic));
            topics.put(topic, toggle);
        }
        var others = language.say(CommsText.OTHER_TABLES);
        var bar = new ChoiceLine("comms-more", others, List.copyOf(topics.values()));
        bar.setPadding(new Insets(6, 12, 2, 12));
        return bar;
    }

    private HBox toolbar() {
        filter.setId("comms-filter");
        filter.setPromptText(language.say(CommsText.FILTER));
        filter.setAccessibleText(language.say(CommsText.FILTER));
        filter.textProperty().subscribe((_, text) -> gestures.filter().accept(text));
        filter.setPrefColumnCount(18);
        filter.setMinWidth(140);
        hint.setText(language.say(CommsText.PASTE_ROWS));
        hint.getStyleClass().add(Css.CAPTION);
        hint.setTooltip(new Tooltip(hint.getText()));
        var add = new Button(language.say(CommsText.ADD));
        add.setId("comms-add");
        add.setOnAction(_ -> gestures.making().add().run());
        remove.setId("comms-remove");
        remove.setText(language.say(CommsText.REMOVE));
        remove.setOnAction(_ -> chosen().map(Row::id).ifPresent(gestures.making().remove()));
        var bar = new HBox(8, filter, add, remove, library, hint);
        HBox.setHgrow(library, Priority.ALWAYS);
        add.setMinWidth(USE_PREF_SIZE);
        remove.setMinWidth(USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        return bar;
    }

    private Optional<Row> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void selected(@Nullable Row row) {
        if (row != null && !isRendering) {
            gestures.select().accept(row.id());
        }
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            chosen().map(Row::id).ifPresent(gestures.making().remove());
        } else if (event.getCode() == KeyCode.INSERT) {
            event.consume();
            gestures.making().add().run();
        } else if (PASTE.match(event)) {
            event.consume();
            var text = Clipboard.getSystemClipboard().getString();
            gestures.making().paste().accept(text == null ? "" : text);
        }
    }

    void render(CommsState state) {
        isRendering = true;
        try {
            turn(state);
            refill(state.rows());
            table.setPlaceholder(nothing(state));
            showBelow(state.detail());
        } finally {
            isRendering = false;
        }
        boolean isSelected = chosen().isPresent();
        library.show(state, isSelected);
        boolean isSystems = state.topic() == Topic.SYSTEMS;
        library.setVisible(isSystems);
        library.setManaged(isSystems);
        hint.setVisible(!isSystems);
        hint.setManaged(!isSystems);
    }

    private void turn(CommsState state) {
        topics.forEach(
                (topic, toggle) -> {
                    toggle.setText(
                            language.say(
                                    CommsText.COUNTED,
                                    language.say(topic.title()),
                                    state.counts().getOrDefault(topic, 0)));
                    toggle.setSelected(topic == state.topic());
                });
        if (shown != state.topic()) {
            shown = state.topic();
            table.getItems().clear();
            table.getColumns()
                    .setAll(
                            IntStream.range(0, state.heads().size())
                                    .mapToObj(at -> column(state.heads().get(at), at))
                                    .toList());
        }
    }

    private TableColumn<Row, String> column(Ledger.Head head, int at) {
        var title = language.say(head.title());
        var column =
                head.isTyped()
                        ? table.typed(
                                title,
                                head.width(),
                                row -> row.cells().get(at),
                                (row, text) -> gestures.writing().type().into(row.id(), at, text))
                        : table.read(title, head.width(), row -> row.cells().get(at));
        if (head.use() == Ledger.Use.SIGNED) {
            return NameColumn.told(SignColumn.of(column, Row::sign));
        }
        return switch (head.form()) {
            case NAME -> NameColumn.of(column);
            case WORDS -> NameColumn.told(column);
            case FIGURE -> NameColumn.figure(column);
        };
    }

    /// What was selected stays so, at its column.
    private void refill(List<Row> rows) {
        var before = chosen().map(Row::id).orElse(null);
        int column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
        table.getItems().setAll(rows);
        if (before != null) {
            select(before, column);
        }
    }

    private EmptyState nothing(CommsState state) {
        return state.isFiltered()
                ? new EmptyState(language.say(CommsText.NOTHING_FOUND))
                : new EmptyState(language.say(CommsText.NONE, language.say(state.topic().title())))
                        .offering(
                                new EmptyState.Offer(
                                        "comms-first",
                                        language.say(CommsText.ADD),
                                        gestures.making().add()));
    }

    private void showBelow(CommsState.Detail detail) {
        var sheet = detail.net();
        var parts = new ArrayList<Node>();
        if (sheet != null) {
            net.show(sheet);
            parts.add(net);
        }
        if (below.show(detail)) {
            parts.add(below);
        }
        if (!parts.equals(details.getItems())) {
            details.getItems().setAll(parts);
        }
        if (parts.isEmpty()) {
            split.getItems().remove(details);
        } else if (split.getItems().size() == 1) {
            split.getItems().add(details);
            split.setDividerPositions(sheet == null ? 0.6 : 0.45);
        }
    }

    void setTokens(StyleTokens tokens) {
        net.setTokens(tokens);
    }

    /// Selects the row of that thing, if it is there, and scrolls to it.
    void select(EntityId id) {
        select(id, 0);
    }

    private void select(EntityId id, int column) {
        for (int at = 0; at < table.getItems().size(); at++) {
            if (table.getItems().get(at).id().equals(id)) {
                var there = table.getColumns().get(Math.min(column, table.getColumns().size() - 1));
                table.getSelectionModel().clearAndSelect(at, there);
                table.scrollTo(Math.max(0, at - 3));
                return;
            }
        }
    }

    void focusFilter() {
        filter.requestFocus();
    }
}
