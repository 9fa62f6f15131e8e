package org.entente.app.feature.baselines;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.Lists;
import org.entente.app.control.WrappingBar;
import org.entente.app.drift.DriftRow;
import org.entente.app.drift.DriftTable;
import org.entente.app.drift.SlipText;
import org.entente.app.drift.SortText;
import org.entente.app.format.Language;
import org.entente.model.plan.Baseline;
import org.entente.resources.BaselineText;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The baselines of the plan and the table of what changed since one of them.
final class BaselinesView extends BorderPane {
    private static final double ROW_HEIGHT = 28;

    private final Language language;
    private final Gestures gestures;
    private final ComboBox<Baseline> chosen = new ComboBox<>();
    private final MenuButton freeze = new MenuButton();
    private final MenuButton more = new MenuButton();
    private final TextField filter = new TextField();
    private final Button export = new Button();
    private final WrappingBar filters = WrappingBar.toolbar();
    private final Label summary = new Label();
    private final Map<DriftRow.Sort, ToggleButton> sorts = new EnumMap<>(DriftRow.Sort.class);
    private final TableView<DriftRow> table = new TableView<>();
    private BaselinesState state = BaselinesState.nothing();
    private boolean isRendering;

    BaselinesView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        setId("baselines");
        getStyleClass().add(Css.SCREEN);
        setTop(new VBox(head(), filters()));
        columns();
    }

    private Node head() {
        chosen.setId("baselines-chosen");
        chosen.setAccessibleText(language.say(BaselineText.CHOOSE));
        chosen.setCellFactory(_ -> new BaselineCell(language));
        chosen.setButtonCell(new BaselineCell(language));
        chosen.setMinWidth(240);
        chosen.valueProperty()
                .subscribe(
                        baseline -> {
                            if (!isRendering && baseline != null) {
                                gestures.choose().accept(baseline);
                            }
                        });
        freeze.setId("baselines-freeze");
        freeze.setText(language.say(BaselineText.FREEZE));
        freeze.getStyleClass().add(Css.PRIMARY);
        more.setId("baselines-more");
        more.setText(language.say(BaselineText.MORE));
        more.getItems()
                .setAll(
                        item("baselines-details", BaselineText.DETAILS, gestures.details()),
                        item("baselines-delete", BaselineText.DELETE, gestures.delete()));
        export.setText(language.say(BaselineText.EXPORT_CSV));
        export.setId("baselines-export");
        export.setOnAction(_ -> gestures.export().run());
        export.disableProperty().bind(chosen.valueProperty().isNull());
        more.disableProperty().bind(chosen.valueProperty().isNull());
        summary.setId("baselines-summary");
        summary.getStyleClass().add(Css.MUTED);
        var end = new HBox(8, summary, freeze);
        end.setAlignment(Pos.CENTER_LEFT);
        return WrappingBar.spread(new HBox(8, chosen, more, export), end);
    }

    private MenuItem item(String id, BaselineText text, Runnable action) {
        var item = new MenuItem(language.say(text));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node filters() {
        filter.setId("baselines-filter");
        filter.setPromptText(language.say(BaselineText.FILTER));
        filter.setAccessibleText(language.say(BaselineText.FILTER));
        filter.setPrefColumnCount(24);
        filter.textProperty().subscribe(_ -> fill());
        filters.getChildren().add(filter);
        for (var sort : DriftRow.Sort.values()) {
            var toggle = new ToggleButton();
            toggle.setId("baselines-" + sort.name().toLowerCase(Locale.ROOT));
            toggle.getStyleClass().add(Css.FLAT);
            toggle.setSelected(true);
            toggle.selectedProperty().subscribe(_ -> fill());
            sorts.put(sort, toggle);
            filters.getChildren().add(toggle);
        }
        return filters;
    }

    private void columns() {
        table.setId("baselines-table");
        table.setAccessibleText(language.say(BaselineText.TITLE));
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns()
                .setAll(
                        List.of(
                                column(
                                        BaselineText.COLUMN_CHANGE,
                                        110,
                                        row -> language.say(SortText.of(row.sort()))),
                                column(BaselineText.COLUMN_KIND, 100, DriftRow::kind),
                                column(BaselineText.COLUMN_NUMBER, 80, DriftRow::number),
                                column(BaselineText.COLUMN_NAME, 280, DriftRow::name),
                                slip(),
                                column(BaselineText.COLUMN_BEFORE, 270, DriftRow::before),
                                column(BaselineText.COLUMN_NOW, 270, DriftRow::now)));
        Lists.showing(table, row -> gestures.show().accept(row.thing()));
    }

    private TableColumn<DriftRow, String> column(
            BaselineText title, double width, Function<DriftRow, String> text) {
        var column = new TableColumn<DriftRow, String>(language.say(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    /// Sorts by how much, not by how it is written.
    private TableColumn<DriftRow, DriftRow> slip() {
        var column = new TableColumn<DriftRow, DriftRow>(language.say(BaselineText.COLUMN_SLIP));
        column.setPrefWidth(90);
        column.setComparator(Comparator.comparingLong(row -> Math.abs(row.slipMinutes())));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new SlipCell(language));
        return column;
    }

    void focusFilter() {
        filter.requestFocus();
    }

    void render(BaselinesState newState) {
        state = newState;
        isRendering = true;
        try {
            chosen.getItems().setAll(state.baselines());
            var shown = state.table();
            chosen.setValue(shown == null ? null : shown.baseline());
            conferences();
        } finally {
            isRendering = false;
        }
        fill();
    }

    private void conferences() {
        freeze.getItems().clear();
        for (var name : state.conferences()) {
            var item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> gestures.freeze().accept(name));
            freeze.getItems().add(item);
        }
        if (!state.conferences().isEmpty()) {
            freeze.getItems().add(new SeparatorMenuItem());
        }
        freeze.getItems()
                .add(item("baselines-freeze-named", BaselineText.FREEZE_OTHER, gestures.ask()));
    }

    private void fill() {
        var shown = state.table();
        var words = filter.getText().strip().toLowerCase(language.formats().locale());
        sorts.forEach((sort, toggle) -> name(sort, toggle, shown));
        table.getItems()
                .setAll(
                        shown == null
                                ? List.of()
                                : shown.rows().stream()
                                        .filter(row -> isChosen(row) && answers(row, words))
                                        .toList());
        summary.setText(summary(shown));
        table.setPlaceholder(nothing(shown));
        var hasAny = !state.baselines().isEmpty();
        for (var part : List.of(chosen, more, export, filters)) {
            part.setVisible(hasAny);
            part.setManaged(hasAny);
        }
        setCenter(hasAny ? table : nothing(null));
    }

    private boolean isChosen(DriftRow row) {
        return Objects.requireNonNull(sorts.get(row.sort())).isSelected();
    }

    private boolean answers(DriftRow row, String words) {
        return words.isEmpty()
                || (row.number() + ' ' + row.name() + ' ' + row.before() + ' ' + row.now())
                        .toLowerCase(language.formats().locale())
                        .contains(words);
    }

    private void name(DriftRow.Sort sort, ToggleButton toggle, @Nullable DriftTable shown) {
        var count = shown == null ? 0 : shown.of(sort).size();
        toggle.setText(
                language.say(BaselineText.SORT_COUNT, language.say(SortText.of(sort)), count));
        toggle.setDisable(count == 0);
    }

    private String summary(@Nullable DriftTable shown) {
        if (shown == null) {
            return "";
        }
        var worst =
                shown.of(DriftRow.Sort.MOVED).stream()
                        .findFirst()
                        .map(row -> SlipText.brief(language, row.slipMinutes()))
                        .orElse("");
        return worst.isEmpty()
                ? language.say(BaselineText.SUMMARY, shown.rows().size())
                : language.say(BaselineText.SUMMARY_WORST, shown.rows().size(), worst);
    }

    private EmptyState nothing(@Nullable DriftTable shown) {
        if (shown == null) {
            return new EmptyState(language.say(BaselineText.NONE))
                    .offering(
                            new EmptyState.Offer(
                                    "baselines-first",
                                    language.say(BaselineText.FREEZE),
                                    gestures.ask()));
        }
        return new EmptyState(
                language.say(shown.rows().isEmpty() ? BaselineText.SAME : BaselineText.NONE_FOUND));
    }
}
