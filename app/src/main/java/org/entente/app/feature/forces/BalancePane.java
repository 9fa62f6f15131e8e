package org.entente.app.feature.forces;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.feature.forces.ForcesState.Choice;
import org.entente.app.format.Language;
import org.entente.model.force.Balance;
import org.entente.model.force.Tally;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The balance sheet: asked, offered, confirmed, missing and to spare by one heading; a cell opens
/// the lines behind it. Below it how the balance came there.
final class BalancePane extends VBox {
    private static final double ROW_HEIGHT = 26;

    private final Language language;
    private final Consumer<LineFilter> open;
    private final TableView<Choice> table = new TableView<>();
    private final HistoryPane history;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Set<Sign>> behind = new ArrayList<>();
    private Balance.By by = Balance.By.NATION;
    private @Nullable ForcesState state;

    /// `open` is told which lines are to be seen.
    BalancePane(Language language, Consumer<LineFilter> open) {
        this.language = language;
        this.open = open;
        this.history = new HistoryPane(language);
        setId("forces-balance");
        table.setId("forces-balance-table");
        table.setAccessibleText(language.say(ForcesText.BALANCE));
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        open();
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open();
                    }
                });
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(choices(), table, history);
    }

    private HBox choices() {
        var row = new HBox(4);
        row.getStyleClass().add(Css.TOOLBAR);
        for (var one : Balance.By.values()) {
            var toggle = new ToggleButton(language.say(LineFilters.name(one)));
            toggle.setId("forces-balance-" + one.name().toLowerCase(Locale.ROOT));
            toggle.getStyleClass().add("filter-chip");
            toggle.setToggleGroup(group);
            toggle.setSelected(one == by);
            toggle.setOnAction(
                    _ -> {
                        by = one;
                        toggle.setSelected(true);
                        fill();
                    });
            row.getChildren().add(toggle);
        }
        var hint = new Label(language.say(ForcesText.BALANCE_HINT));
        hint.getStyleClass().add(Css.MUTED);
        row.getChildren().add(hint);
        return row;
    }

    private void columns() {
        text(Choice::name);
        lines(ForcesText.ASKED, Tally::asked, Set.of());
        lines(ForcesText.OFFERED, Tally::offered, Set.of(Sign.OFFERED, Sign.CONFIRMED));
        lines(ForcesText.CONFIRMED, Tally::confirmed, Set.of(Sign.CONFIRMED));
        lines(ForcesText.GAP, Tally::gap, Set.of(Sign.REQUIRED, Sign.GAP, Sign.PARTLY_OFFERED));
        lines(ForcesText.SURPLUS, Tally::surplus, Set.of(Sign.SURPLUS));
        lines(ForcesText.PEOPLE_ASKED, Tally::peopleAsked, Set.of());
        lines(ForcesText.PEOPLE_OFFERED, Tally::peopleOffered, Set.of());
        lines(ForcesText.PEOPLE_CONFIRMED, Tally::peopleConfirmed, Set.of());
    }

    private void text(Function<Choice, String> value) {
        var column = new TableColumn<Choice, String>(language.say(ForcesText.UNDER));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setPrefWidth(220);
        column.setSortable(false);
        table.getColumns().add(column);
        behind.add(Set.of());
    }

    private void lines(ForcesText title, ToLongFunction<Tally> value, Set<Sign> signs) {
        var column = new TableColumn<Choice, String>(language.say(title));
        column.setCellValueFactory(
                cell -> {
                    long number = value.applyAsLong(cell.getValue().tally());
                    return new ReadOnlyStringWrapper(
                            number == 0 ? "" : language.formats().number(number));
                });
        column.setPrefWidth(112);
        column.setSortable(false);
        column.getStyleClass().add(Css.FIGURE_COLUMN);
        if (title == ForcesText.GAP) {
            column.getStyleClass().add("gap-column");
        }
        table.getColumns().add(column);
        behind.add(signs);
    }

    void render(ForcesState newState) {
        state = newState;
        history.render(newState.sums().history());
        fill();
    }

    private void fill() {
        var shown = state;
        if (shown == null) {
            return;
        }
        var rows = new ArrayList<>(shown.choices().getOrDefault(by, List.of()));
        rows.add(new Choice(null, language.say(ForcesText.TOTAL), shown.sums().total()));
        if (!table.getItems().equals(rows)) {
            int row = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(rows);
            table.getSelectionModel().select(row);
        }
    }

    private void open() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            int column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
            var heading = row.heading();
            var all = heading == null ? LineFilter.ALL : LineFilter.ALL.under(by, heading);
            open.accept(all.withSigns(behind.get(column)));
        }
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().getFirst());
        }
    }
}
