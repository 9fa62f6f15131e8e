package org.entente.app.feature.contingents;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.SymbolIcons;
import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.workspace.Theme;
import org.entente.model.plan.EntityId;
import org.entente.resources.ContingentsText;
import org.entente.resources.OrbatText;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The order of battle as a tree table: who comes, with how much, from when until when.
final class ContingentsView extends BorderPane {
    private static final double ROW_HEIGHT = 28;
    private static final double NAME_WIDTH = 280;
    private static final double FIGURE_WIDTH = 76;
    private static final double TIME_WIDTH = 112;
    private static final double SCROLL_BAR = 14;
    private static final int MOST_UNFOLDED = 600;

    /// How many changed rows the table takes in one after the other.
    private static final int MOST_TOLD = 100;

    /// What the user does here.
    record Gestures(
            Consumer<String> filter,
            Consumer<EntityId> select,
            Runnable addParticipant,
            Consumer<EntityId> addBelow,
            Consumer<EntityId> remove,
            BiConsumer<EntityId, String> rename,
            UnitGestures units) {}

    private final Language language;
    private final Gestures gestures;
    private final TextField filter = new TextField();
    private final Label total = new Label();
    private final Button participant = new Button();
    private final Button add = new Button();
    private final Button remove = new Button();
    private final Button symbol = new Button();
    private final TreeTableView<Row> table = new TreeTableView<>();
    private TreeItem<Row> root = new TreeItem<>();
    private final Folded folds = new Folded();
    private final SymbolPicker picker;
    private SymbolIcons icons = new SymbolIcons(Theme.LIGHT);
    private boolean hasRows;
    private boolean rendering;
    private boolean wasFiltering;
    private @Nullable ContingentsState shown;

    ContingentsView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        this.picker = new SymbolPicker(language);
        setId("contingents");
        getStyleClass().add(Css.SCREEN);
        buildToolbar();
        buildTable();
        buildColumns();
    }

    void render(ContingentsState state) {
        table.setPlaceholder(nothing(state.nothing()));
        boolean isMuch = shown == null || state.changes(shown) > MOST_TOLD;
        shown = state;
        rendering = true;
        try {
            var selected = selected();
            foldAtFirst(state);
            if (isFiltering() || wasFiltering || isMuch) {
                // Made apart and shown at once, instead of told row by row.
                root = new TreeItem<>();
            }
            wasFiltering = isFiltering();
            UnitItem.place(root.getChildren(), state.roots(), folds);
            table.setRoot(root);
            selected.flatMap(row -> find(row.id())).ifPresent(this::selectWhereItIs);
        } finally {
            rendering = false;
        }
        total.setText(
                language.say(
                        ContingentsText.TOTAL, state.contingents(), state.total().personnel()));
        buttons();
    }

    /// What is too long to look through begins with the participants alone.
    private void foldAtFirst(ContingentsState state) {
        if (!hasRows && !state.roots().isEmpty()) {
            hasRows = true;
            if (state.roots().stream().mapToInt(Row::size).sum() > MOST_UNFOLDED) {
                state.roots().forEach(row -> folds.turned(row.id(), false));
            }
        }
    }

    private EmptyState nothing(ContingentsState.Nothing why) {
        return switch (why) {
            case NO_MATCH -> new EmptyState(language.say(ContingentsText.NOTHING_FOUND));
            case NO_PARTICIPANT ->
                    new EmptyState(language.say(ContingentsText.NONE))
                            .offering(
                                    new EmptyState.Offer(
                                            "contingents-first-participant",
                                            language.say(ContingentsText.ADD_PARTICIPANT),
                                            gestures.addParticipant()));
        };
    }

    /// The row may have moved; the view stays where it is.
    private void selectWhereItIs(TreeItem<Row> item) {
        unfoldAbove(item);
        table.getSelectionModel().select(table.getRow(item));
    }

    private static void unfoldAbove(TreeItem<Row> item) {
        for (var up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
        }
    }

    void setTheme(Theme theme) {
        icons = new SymbolIcons(theme);
        table.refresh();
    }

    /// Selects the row of that thing and scrolls to it.
    void select(EntityId id) {
        find(id).ifPresent(
                        item -> {
                            unfoldAbove(item);
                            var index = table.getRow(item);
                            table.getSelectionModel().select(index);
                            table.scrollTo(Math.max(0, index - 3));
                        });
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private void buildToolbar() {
        filter.setId("contingents-filter");
        filter.setPromptText(language.say(ContingentsText.FILTER));
        filter.setAccessibleText(language.say(ContingentsText.FILTER));
        filter.setPrefColumnCount(28);
        filter.textProperty().subscribe((_, text) -> gestures.filter().accept(text));
        participant.setId("contingents-add-participant");
        participant.setText(language.say(ContingentsText.ADD_PARTICIPANT));
        participant.setOnAction(_ -> gestures.addParticipant().run());
        add.setId("contingents-add");
        add.setText(language.say(ContingentsText.ADD));
        add.setOnAction(_ -> selected().ifPresent(row -> gestures.addBelow().accept(row.id())));
        remove.setId("contingents-remove");
        remove.setText(language.say(ContingentsText.REMOVE));
        remove.setOnAction(_ -> selected().ifPresent(row -> gestures.remove().accept(row.id())));
        symbol.setId("contingents-symbol");
        symbol.setText(language.say(OrbatText.SYMBOL_CHOOSE));
        symbol.setOnAction(_ -> pickSymbol());
        total.setId("contingents-total");
        total.getStyleClass().add(Css.MUTED);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        filter.setMinWidth(140);
        for (var whole : List.of(participant, add, remove, symbol, total)) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        var bar = new HBox(8, filter, participant, add, remove, symbol, space, total);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        setTop(bar);
    }

    private void buildTable() {
        table.setId("contingents-table");
        table.setAccessibleText(language.say(ContingentsText.TITLE));
        table.setRoot(root);
        table.setShowRoot(false);
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Region());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> {
                            buttons();
                            if (item != null && item.getValue() != null && !rendering) {
                                gestures.select().accept(item.getValue().id());
                            }
                        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.setRowFactory(_ -> new UnitRow(gestures.units()));
        setCenter(table);
    }

    private void buildColumns() {
        var name = new TreeTableColumn<Row, Row>(language.say(ContingentsText.NAME));
        name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        name.setCellFactory(_ -> new NameCell(gestures.rename(), () -> icons));
        name.setMinWidth(NAME_WIDTH);
        name.setSortable(false);
        table.getColumns().add(name);
        text(ContingentsText.NUMBER, row -> row.identity().number(), 84);
        text(
                ContingentsText.DOMAIN,
                row ->
                        row.identity().make() == null
                                ? ""
                                : language.say(Words.of(row.identity().make().domain())),
                88);
        text(ContingentsText.ECHELON, row -> row.identity().echelon(), 104);
        UnitCells.echelon(table.getColumns().getLast(), language, gestures.units());
        figure(ContingentsText.PERSONNEL, row -> row.strength().personnel());
        UnitCells.personnel(table.getColumns().getLast(), gestures.units());
        figure(ContingentsText.VEHICLES, row -> row.strength().vehicles());
        figure(ContingentsText.VESSELS, row -> row.strength().vessels());
        figure(ContingentsText.AIRCRAFT, row -> row.strength().aircraft());
        stamp(ContingentsText.FROM, row -> row.presence().from());
        stamp(ContingentsText.UNTIL, row -> row.presence().until());
        figure(ContingentsText.TASKS, row -> row.load().tasks());
        figure(ContingentsText.FINDINGS, row -> row.load().findings());
        table.widthProperty().subscribe(width -> name.setPrefWidth(left(width.doubleValue())));
    }

    /// What the other columns leave to the name.
    private double left(double width) {
        return width
                - SCROLL_BAR
                - table.getColumns().stream().skip(1).mapToDouble(TreeTableColumn::getWidth).sum();
    }

    private void stamp(ContingentsText title, Function<Row, String> value) {
        text(title, value, TIME_WIDTH);
        table.getColumns().getLast().getStyleClass().add("stamp-column");
    }

    private void text(ContingentsText title, Function<Row, String> value, double width) {
        var column = new TreeTableColumn<Row, String>(language.say(title));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue().getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void figure(ContingentsText title, ToIntFunction<Row> value) {
        text(
                title,
                row -> {
                    int number = value.applyAsInt(row);
                    return number == 0 ? "" : language.formats().number(number);
                },
                FIGURE_WIDTH);
        table.getColumns().getLast().getStyleClass().add(Css.FIGURE_COLUMN);
    }

    /// What the user folded; while something is looked for, nothing is folded.
    private final class Folded implements UnitItem.Folds {
        private final Set<EntityId> ids = new HashSet<>();

        @Override
        public boolean isOpen(EntityId id) {
            return isFiltering() || !ids.contains(id);
        }

        @Override
        public void turned(EntityId id, boolean isOpen) {
            if (!isFiltering()) {
                if (isOpen) {
                    ids.remove(id);
                } else {
                    ids.add(id);
                }
            }
        }
    }

    /// What the filter left is always to be seen.
    private boolean isFiltering() {
        return !filter.getText().isBlank();
    }

    /// The item of that thing, made together with those above it where nobody has seen it yet.
    private Optional<TreeItem<Row>> find(EntityId id) {
        return shown == null ? Optional.empty() : find(root, shown.roots(), id);
    }

    private static Optional<TreeItem<Row>> find(TreeItem<Row> above, List<Row> rows, EntityId id) {
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.id().equals(id)) {
                return Optional.of(above.getChildren().get(at));
            }
            if (row.has(id)) {
                return find(above.getChildren().get(at), row.below(), id);
            }
        }
        return Optional.empty();
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue);
    }

    private void buttons() {
        var none = selected().isEmpty();
        add.setDisable(none);
        remove.setDisable(none);
        symbol.setDisable(selected().filter(row -> row.identity().make() != null).isEmpty());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            selected().ifPresent(row -> gestures.remove().accept(row.id()));
        } else if (event.getCode() == KeyCode.INSERT) {
            event.consume();
            selected().ifPresent(row -> gestures.addBelow().accept(row.id()));
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            var at = table.getSelectionModel().getSelectedIndex();
            table.edit(at, table.getColumns().getFirst());
        } else if (event.getCode() == KeyCode.F4) {
            event.consume();
            pickSymbol();
        } else if (selected().isPresent() && moves(event, selected().get())) {
            event.consume();
        }
    }

    /// Alt and an arrow indent or take back, Ctrl+D copies with everything below.
    private boolean moves(KeyEvent event, Row row) {
        var units = gestures.units();
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            before(row).ifPresent(above -> units.move().accept(row.id(), above));
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            units.outdent().accept(row.id());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            units.copy().accept(row.id());
        } else {
            return false;
        }
        return true;
    }

    /// The row above it that stands beside it.
    private Optional<EntityId> before(Row row) {
        return find(row.id()).map(TreeItem::previousSibling).map(item -> item.getValue().id());
    }

    void pickSymbol() {
        selected()
                .filter(row -> row.identity().make() != null)
                .ifPresent(
                        row ->
                                picker.open(
                                        symbol,
                                        icons,
                                        icon -> gestures.units().symbol().accept(row.id(), icon)));
    }
}
