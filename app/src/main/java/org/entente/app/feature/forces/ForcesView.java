package org.entente.app.feature.forces;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.Icon;
import org.entente.app.control.WrappingBar;
import org.entente.app.format.Language;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.SheetBook;
import org.entente.persistence.sheet.SheetMapping;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// The statement of requirements with its offers.
final class ForcesView extends BorderPane {
    private static final double SHARE = 0.56;

    /// What the user does here; `choose` is told which line is chosen.
    record Gestures(
            Consumer<LineFilter> filter,
            Function<ForceOrder, Optional<String>> orders,
            Consumer<Requirement.Id> choose,
            Runnable importSheet,
            Runnable exportSheet,
            MappingPane.Gestures mapping) {}

    private final Language language;
    private final Gestures gestures;
    private final LineFilters filters;
    private final StatementTable table;
    private final OffersPane offers;
    private final BalancePane balance;
    private final MappingPane mapping;
    private final ToggleButton statement = new ToggleButton();
    private final ToggleButton balances = new ToggleButton();
    private final Label count = new Label();
    private final SplitPane split = new SplitPane();
    private final VBox head = new VBox();
    private @Nullable ForcesState state;

    ForcesView(Language language, LocalDate today, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        this.filters = new LineFilters(language, gestures.filter());
        this.table = new StatementTable(language, gestures.orders(), this::chosen);
        this.offers = new OffersPane(language, today, gestures.orders());
        this.balance = new BalancePane(language, this::open);
        this.mapping = new MappingPane(language, gestures.mapping());
        setId("forces");
        getStyleClass().add(Css.SCREEN);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(table, offers);
        split.setDividerPositions(SHARE);
        head.getChildren().setAll(bar(), filters.chips());
        setTop(head);
        setCenter(split);
        look(Look.STATEMENT);
    }

    /// What fills the screen.
    enum Look {
        STATEMENT,
        BALANCE
    }

    /// Shows the statement or the balance.
    void look(Look look) {
        var isStatement = look == Look.STATEMENT;
        statement.setSelected(isStatement);
        balances.setSelected(!isStatement);
        filters.show(isStatement);
        setCenter(isStatement ? split : balance);
    }

    private ToggleButton toggle(ToggleButton toggle, String id, ForcesText text, Look look) {
        toggle.setId(id);
        toggle.setText(language.say(text));
        toggle.setOnAction(_ -> look(look));
        return toggle;
    }

    /// Shows what a spreadsheet would bring, instead of the plan.
    void map(SheetBook book, SheetMapping wanted) {
        mapping.render(book, wanted);
        if (getCenter() != mapping) {
            setTop(null);
            setCenter(mapping);
            mapping.first().requestFocus();
        }
    }

    /// How far the mapping is tried, from 0 to 1.
    void tried(double fraction) {
        mapping.tried(fraction);
    }

    void mapped(List<String> lines, Set<String> bad, boolean isPossible) {
        mapping.tell(lines, bad, isPossible);
    }

    /// Shows the statement again.
    void unmap() {
        setTop(head);
        look(Look.STATEMENT);
    }

    private void open(LineFilter filter) {
        gestures.filter().accept(filter);
        look(Look.STATEMENT);
        table.focusTable();
    }

    private WrappingBar bar() {
        count.setId("forces-count");
        count.getStyleClass().add(Css.MUTED);
        var looks =
                new HBox(
                        8,
                        toggle(
                                statement,
                                "forces-look-statement",
                                ForcesText.STATEMENT,
                                Look.STATEMENT),
                        toggle(balances, "forces-look-balance", ForcesText.BALANCE, Look.BALANCE));
        var tools =
                new HBox(
                        8,
                        count,
                        button(
                                "forces-import",
                                FluentUiRegularAL.ARROW_DOWNLOAD_20,
                                ForcesText.IMPORT,
                                gestures.importSheet()),
                        button(
                                "forces-export",
                                FluentUiRegularAL.ARROW_EXPORT_20,
                                ForcesText.EXPORT,
                                gestures.exportSheet()));
        tools.getChildren().addAll(lineButtons());
        tools.setAlignment(Pos.CENTER_LEFT);
        return WrappingBar.spread(looks, filters.headings(), tools);
    }

    /// What can be done with lines of the statement.
    private List<Button> lineButtons() {
        return List.of(
                button(
                        "forces-add",
                        FluentUiRegularAL.ADD_16,
                        ForcesText.ADD_LINE,
                        () -> say(new ForceOrder.Add())),
                button(
                        "forces-duplicate",
                        FluentUiRegularAL.COPY_16,
                        ForcesText.DUPLICATE_LINE,
                        () -> onLine(ForceOrder.Duplicate::new)),
                button(
                        "forces-remove",
                        FluentUiRegularAL.DELETE_16,
                        ForcesText.REMOVE_LINE,
                        () -> onLine(ForceOrder.Remove::new)));
    }

    private Button button(String id, Ikon icon, ForcesText text, Runnable action) {
        return Icon.button(id, icon, language.say(text), action);
    }

    private void onLine(Function<Requirement.Id, ForceOrder> order) {
        table.chosen().ifPresent(row -> say(order.apply(row.id())));
    }

    private void say(ForceOrder order) {
        table.wrong(gestures.orders().apply(order).orElse(""));
    }

    void render(ForcesState newState) {
        state = newState;
        filters.render(newState);
        balance.render(newState);
        table.render(newState.rows(), nothing(newState));
        count.setText(language.say(ForcesText.COUNT, newState.rows().size(), newState.total()));
        table.chosen()
                .ifPresent(
                        row -> {
                            offers.render(newState.plan(), row.line());
                            candidates(newState, row);
                        });
    }

    private Node nothing(ForcesState shown) {
        if (shown.total() > 0) {
            return new EmptyState(language.say(ForcesText.NOTHING_FOUND));
        }
        return new EmptyState(language.say(ForcesText.NONE))
                .offering(
                        new EmptyState.Offer(
                                "forces-first",
                                language.say(ForcesText.ADD_LINE),
                                () -> say(new ForceOrder.Add())));
    }

    private void chosen(Optional<LineRow> row) {
        var shown = state;
        if (shown == null) {
            return;
        }
        offers.render(shown.plan(), row.map(LineRow::line).orElse(null));
        row.ifPresent(line -> gestures.choose().accept(line.id()));
    }

    /// Who could fill the line, once that is worked out.
    private void candidates(ForcesState shown, LineRow row) {
        var found = shown.found();
        if (found != null && found.line().equals(row.id())) {
            offers.candidates(shown.plan(), row.line(), found.candidates());
        }
    }

    void reveal(Requirement.Id id) {
        look(Look.STATEMENT);
        table.reveal(id);
    }

    void focusFilter() {
        look(Look.STATEMENT);
        filters.focusText();
    }

    void focusTable() {
        look(Look.STATEMENT);
        table.focusTable();
    }

    void focusBalance() {
        look(Look.BALANCE);
        balance.focusTable();
    }
}
