package org.entente.app.feature.forces;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.entente.app.control.Css;
import org.entente.app.format.Language;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The statement of requirements as a sheet: the thirteen columns, changed in place with the keys
/// of a spreadsheet.
final class StatementTable extends VBox {
    private static final double ROW_HEIGHT = 26;
    private static final double HEAD_PAD = 13;
    private static final int NAME = 3;
    private static final List<CjsorColumn> COLUMNS = List.of(CjsorColumn.values());
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Language language;
    private final Function<ForceOrder, Optional<String>> orders;
    private final TableView<LineRow> table = new TableView<>();
    private final Label wrong = new Label();
    private String begun = "";
    private @Nullable List<LineRow> waiting;
    private @Nullable Node nothing;
    private Requirement.@Nullable Id awaited;

    StatementTable(
            Language language,
            Function<ForceOrder, Optional<String>> orders,
            Consumer<Optional<LineRow>> chosen) {
        this.language = language;
        this.orders = orders;
        table.setId("forces-table");
        table.setAccessibleText(language.say(ForcesText.TITLE));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> row());
        columns();
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> chosen.accept(Optional.ofNullable(row)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        wrong.setId("forces-wrong");
        wrong.getStyleClass().addAll(Css.ERROR_TEXT, "forces-wrong");
        wrong.setWrapText(true);
        wrong("");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, wrong);
    }

    private TableRow<LineRow> row() {
        var row = new TableRow<LineRow>();
        var isCurrent =
                row.itemProperty()
                        .flatMap(
                                item ->
                                        table.getSelectionModel()
                                                .selectedItemProperty()
                                                .map(chosen -> chosen.id().equals(item.id())))
                        .orElse(false);
        isCurrent.subscribe(current -> row.pseudoClassStateChanged(CURRENT, current));
        return row;
    }

    private void columns() {
        var state = new TableColumn<LineRow, LineRow>(language.say(ForcesText.COLUMN_STATE));
        state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        state.setCellFactory(_ -> new SignCell(language));
        state.setPrefWidth(112);
        state.setSortable(false);
        table.getColumns().add(state);
        for (var column : COLUMNS) {
            table.getColumns().add(column(column));
        }
        var nations = new TableColumn<LineRow, String>(language.say(ForcesText.COLUMN_NATIONS));
        nations.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().nations()));
        nations.setPrefWidth(82);
        nations.setSortable(false);
        table.getColumns().add(nations);
    }

    private TableColumn<LineRow, String> column(CjsorColumn column) {
        var made = new TableColumn<LineRow, String>(language.say(LineTexts.title(column)));
        made.setId("forces-" + column.name().toLowerCase(Locale.ROOT));
        made.setCellValueFactory(
                cell ->
                        new ReadOnlyStringWrapper(
                                cell.getValue().cells().get(COLUMNS.indexOf(column))));
        made.setCellFactory(_ -> new LineCell(this, column));
        made.setPrefWidth(Math.max(width(column), widest(made.getText())));
        made.setSortable(false);
        made.setReorderable(false);
        if (column == CjsorColumn.PRIORITY || column == CjsorColumn.UNIT_STRENGTH) {
            made.getStyleClass().add(Css.FIGURE_COLUMN);
        }
        return made;
    }

    /// Room for the longest word of a head, which may break between words alone.
    private static double widest(String title) {
        return HEAD_PAD
                + Stream.of(title.split(" ")).mapToDouble(StatementTable::drawn).max().orElse(0);
    }

    /// The font is asked for each time, because those of the product may come later than this
    /// class.
    private static double drawn(String word) {
        var text = new Text(word);
        text.setFont(Font.font("Liberation Sans", FontWeight.BOLD, 11));
        return text.getLayoutBounds().getWidth();
    }

    /// None is 80, which a table takes for a width that nobody has chosen: it would then fit the
    /// column to what stands in it, where rows are there before it is drawn.
    private static double width(CjsorColumn column) {
        return switch (column) {
            case SERIAL -> 58;
            case PRIORITY -> 60;
            case FORCE_ELEMENT -> 176;
            case FUNCTIONAL_CATEGORY -> 92;
            case HIGHER_COMMAND -> 74;
            case COMMAND_AUTHORITY -> 68;
            case TYPE_UNIT -> 122;
            case ECHELON -> 82;
            case SPECIAL_CAPABILITY_REQUIREMENT -> 96;
            case UNIT_STRENGTH -> 60;
            case REQUIRED_DESTINATION -> 116;
            case CRD -> 56;
            case REMARKS -> 104;
        };
    }

    /// The new rows; while a cell is being changed they wait until it is done.
    void render(List<LineRow> rows, Node placeholder) {
        nothing = placeholder;
        if (table.getEditingCell() == null) {
            place(rows);
        } else {
            waiting = rows;
        }
    }

    private void place(List<LineRow> rows) {
        waiting = null;
        if (nothing != null) {
            table.setPlaceholder(nothing);
        }
        if (isSameLines(rows)) {
            refresh(rows);
        } else {
            replace(rows);
        }
        var id = awaited;
        if (id != null && select(id)) {
            awaited = null;
        }
        if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().get(NAME));
        }
    }

    /// The keyboard stays where it is.
    private void refresh(List<LineRow> rows) {
        int row = table.getSelectionModel().getSelectedIndex();
        var column = focusedColumn();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).equals(table.getItems().get(at))) {
                table.getItems().set(at, rows.get(at));
            }
        }
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row, column);
        }
    }

    private boolean isSameLines(List<LineRow> rows) {
        var shown = table.getItems();
        return shown.size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(at -> shown.get(at).id().equals(rows.get(at).id()));
    }

    private void replace(List<LineRow> rows) {
        var chosen = table.getSelectionModel().getSelectedItem();
        var column = focusedColumn();
        table.getItems().setAll(rows);
        if (chosen != null && at(chosen.id()).isPresent()) {
            table.getSelectionModel().select(at(chosen.id()).getAsInt(), column);
        } else {
            table.getSelectionModel().clearSelection();
        }
    }

    private OptionalInt at(Requirement.Id id) {
        return IntStream.range(0, table.getItems().size())
                .filter(at -> table.getItems().get(at).id().equals(id))
                .findFirst();
    }

    /// Selects the line now, or once it is shown.
    void reveal(Requirement.Id id) {
        awaited = select(id) ? null : id;
    }

    private boolean select(Requirement.Id id) {
        var at = at(id);
        at.ifPresent(
                row -> {
                    table.getSelectionModel().clearAndSelect(row, table.getColumns().get(NAME));
                    table.scrollTo(Math.max(0, row - 3));
                });
        return at.isPresent();
    }

    Optional<LineRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().get(NAME));
        }
    }

    /// What was typed to begin with the change of a cell, blank for nothing.
    String begun() {
        return begun;
    }

    /// A cell is no longer being changed.
    void edited() {
        var rows = waiting;
        if (rows != null && table.getEditingCell() == null) {
            place(rows);
        }
    }

    Optional<String> type(LineRow row, CjsorColumn column, String text) {
        return orders.apply(new ForceOrder.Type(row.id(), column, text));
    }

    void wrong(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    void step(LineCell.Step next) {
        table.requestFocus();
        var cells = table.getSelectionModel();
        switch (next) {
            case UP -> cells.selectAboveCell();
            case DOWN -> cells.selectBelowCell();
            case LEFT -> cells.selectLeftCell();
            case RIGHT -> cells.selectRightCell();
            case NOWHERE -> {}
        }
    }

    private TableColumn<LineRow, ?> focusedColumn() {
        var cell = table.getFocusModel().getFocusedCell();
        return cell == null || cell.getTableColumn() == null
                ? table.getColumns().getFirst()
                : table.getColumns().get(cell.getColumn());
    }

    /// The column under the keyboard, where it is one of the thirteen.
    private Optional<CjsorColumn> column() {
        int at = table.getColumns().indexOf(focusedColumn()) - 1;
        return at >= 0 && at < COLUMNS.size() ? Optional.of(COLUMNS.get(at)) : Optional.empty();
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (event.isShortcutDown()) {
            shortcut(event);
        } else {
            plain(event);
        }
    }

    private void plain(KeyEvent event) {
        switch (event.getCode()) {
            case F2, ENTER -> taken(event, () -> begin(""));
            case TAB ->
                    taken(
                            event,
                            () ->
                                    step(
                                            event.isShiftDown()
                                                    ? LineCell.Step.LEFT
                                                    : LineCell.Step.RIGHT));
            case DELETE, BACK_SPACE -> taken(event, this::clear);
            case INSERT -> taken(event, () -> say(new ForceOrder.Add()));
            default -> {}
        }
    }

    private void shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case D -> taken(event, () -> onLine(row -> say(new ForceOrder.Duplicate(row.id()))));
            case DELETE -> taken(event, () -> onLine(row -> say(new ForceOrder.Remove(row.id()))));
            case C -> taken(event, this::copy);
            case V -> taken(event, this::paste);
            default -> {}
        }
    }

    private static void taken(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void onLine(Consumer<LineRow> action) {
        chosen().ifPresent(action);
    }

    private void say(ForceOrder order) {
        wrong(orders.apply(order).orElse(""));
    }

    private void typed(KeyEvent event) {
        var text = event.getCharacter();
        if (table.getEditingCell() == null
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !text.isEmpty()
                && text.charAt(0) > ' '
                && text.charAt(0) != '\u007f') {
            event.consume();
            begin(text);
        }
    }

    private void begin(String text) {
        column().ifPresent(
                        _ -> {
                            begun = text;
                            TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
                            table.edit(cell.getRow(), table.getColumns().get(cell.getColumn()));
                            begun = "";
                        });
    }

    private void clear() {
        column().ifPresent(column -> onLine(row -> say(new ForceOrder.Type(row.id(), column, ""))));
    }

    /// The cell under the keyboard; of the state and the nations, the whole line.
    private void copy() {
        onLine(
                row -> {
                    var content = new ClipboardContent();
                    content.putString(
                            column().map(column -> row.cells().get(COLUMNS.indexOf(column)))
                                    .orElseGet(() -> String.join("\t", row.cells())));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        int row = table.getSelectionModel().getSelectedIndex();
        if (text == null || row < 0) {
            return;
        }
        var lines =
                table.getItems().subList(row, table.getItems().size()).stream()
                        .limit(text.lines().count())
                        .map(LineRow::id)
                        .toList();
        say(new ForceOrder.Paste(lines, column().orElse(CjsorColumn.SERIAL), text));
    }
}
