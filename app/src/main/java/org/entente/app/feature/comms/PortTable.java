package org.entente.app.feature.comms;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.entente.app.control.NameColumn;
import org.entente.app.feature.comms.Ports.Column;
import org.entente.app.feature.comms.Ports.Line;
import org.entente.app.feature.comms.Ports.Order;
import org.entente.app.format.Language;
import org.entente.model.plan.CisSystem;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The ports of a system, typed in place: a row for each port and standard.
final class PortTable extends StackPane {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Consumer<Order> orders;
    private final Supplier<Optional<CisSystem.Id>> system;
    private final Table<Line> table;
    private CisSystem.@Nullable Id copied;
    private boolean isAwaited;

    /// @param system whose ports are shown
    PortTable(Language language, Supplier<Optional<CisSystem.Id>> system, Consumer<Order> orders) {
        this.orders = orders;
        this.system = system;
        this.table = new Table<>("comms-ports", language.say(CommsText.PORTS));
        for (var column : Column.values()) {
            int at = column.ordinal();
            table.getColumns()
                    .add(
                            NameColumn.told(
                                    table.typed(
                                            language.say(column.title()),
                                            column.width(),
                                            line -> line.cells().get(at),
                                            (line, text) -> type(line, column, text))));
        }
        table.setPlaceholder(new Label(language.say(CommsText.NO_PORTS)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().add(table);
    }

    private void type(Line line, Column column, String text) {
        orders.accept(new Order.Type(line.spot(), column, text));
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.INSERT) {
            event.consume();
            if (event.isShiftDown()) {
                add();
            } else {
                speak();
            }
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove();
        } else if (COPY.match(event)) {
            event.consume();
            copied = system.get().orElse(null);
        } else if (PASTE.match(event)) {
            event.consume();
            Optional.ofNullable(copied).map(Order.Copy::new).ifPresent(orders);
        }
    }

    private Optional<Line> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// A new port, on the name of which the focus stands.
    void add() {
        isAwaited = true;
        orders.accept(new Order.Add());
    }

    /// A row in which the standard is typed; the port that is chosen speaks it then, or the last.
    void speak() {
        if (table.getItems().isEmpty()) {
            add();
            return;
        }
        int at = Math.max(table.getSelectionModel().getSelectedIndex(), 0);
        var line = chosen().orElse(table.getItems().get(at));
        if (line.spot().binding() == Ports.SILENT) {
            edit(at, Column.STANDARD);
        } else {
            table.getItems().add(at + 1, line.another());
            edit(at + 1, Column.STANDARD);
        }
    }

    void remove() {
        chosen().map(Line::spot).map(Order.Remove::new).ifPresent(orders);
    }

    private void edit(int row, Column column) {
        focus(row, column);
        table.layout();
        table.edit(row, table.getColumns().get(column.ordinal()));
    }

    private void focus(int row, Column column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column.ordinal()));
        table.scrollTo(row);
    }

    /// What was focused stays so, but for a port that is new.
    void show(List<Line> lines) {
        if (lines.equals(table.getItems())) {
            return;
        }
        var cell = table.getFocusModel().getFocusedCell();
        boolean isNew = isAwaited && !lines.isEmpty();
        table.getItems().setAll(lines);
        if (isNew) {
            isAwaited = false;
            focus(lines.size() - 1, Column.PORT);
        } else if (cell.getRow() >= 0 && cell.getColumn() >= 0 && !lines.isEmpty()) {
            table.getSelectionModel()
                    .clearAndSelect(
                            Math.min(cell.getRow(), lines.size() - 1),
                            table.getColumns().get(cell.getColumn()));
        }
    }
}
