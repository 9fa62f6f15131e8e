package org.entente.app.feature.assign;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.grid.CanvasGrid;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.format.Language;
import org.entente.model.assign.CellState;
import org.entente.model.assign.Suggestion;
import org.entente.resources.AssignText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The matrix as the user sees it, with what is said of the cell below it, the load of its unit and
/// the proposals beside it.
final class AssignView extends BorderPane {
    /// What the user does beside the cells.
    record Orders(
            Consumer<UnaryOperator<Sight>> look,
            Runnable unfold,
            Runnable propose,
            GridOrders grid,
            ProposePane.Orders proposal) {}

    private final Language language;
    private final TextField filter = new TextField();
    private final Label summary = new Label();
    private final Label words = new Label();
    private final LoadStrip load;
    private final CanvasGrid<AssignState> grid;
    private ComboBox<Sight.Scope> scope = new ComboBox<>();
    private boolean isFirst = true;
    private final ProposePane proposal;
    private final EmptyState working;
    private final EmptyState empty;
    private final EmptyState nothing;
    private @Nullable AssignWords speech;

    AssignView(GridFrame<AssignState> frame, Language language, StyleTokens tokens, Orders orders) {
        this.language = language;
        setId("assign");
        getStyleClass().add(Css.SCREEN);
        var measurer = new FxTextMeasurer(tokens);
        var painter = new FxPainter(tokens);
        load = new LoadStrip(frame, new LoadLayout(measurer, language), painter);
        grid =
                new CanvasGrid<>(
                        "assign",
                        frame,
                        new AssignHands(this, orders.grid(), new GridKeys(language)),
                        new CanvasGrid.Look<>(new GridLayout(measurer, language), painter));
        proposal = new ProposePane(language, orders.proposal());
        empty = new EmptyState(language.say(AssignText.EMPTY));
        working = new EmptyState(language.say(AssignText.WORKING));
        working.setId("assign-working");
        nothing =
                new EmptyState(language.say(AssignText.NOTHING))
                        .offering(
                                new EmptyState.Offer(
                                        "assign-show-all",
                                        language.say(AssignText.SHOW_ALL),
                                        this::showAll));
        // Nothing is said to be missing before it is known.
        show(empty, false);
        show(nothing, false);
        setMinWidth(0);
        setTop(toolbar(orders));
        setCenter(new StackPane(grid, working, empty, nothing));
        setBottom(foot());
    }

    private void showAll() {
        filter.clear();
        scope.setValue(Sight.Scope.ALL);
    }

    private Node foot() {
        words.setId("assign-words");
        words.setWrapText(true);
        words.setMinHeight(40);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);

        return new VBox(load, words);
    }

    private Node toolbar(Orders orders) {
        filter.setId("assign-filter");
        filter.setPromptText(language.say(AssignText.FILTER));
        filter.setAccessibleText(language.say(AssignText.FILTER));
        filter.textProperty()
                .subscribe((_, text) -> orders.look().accept(sight -> sight.withFilter(text)));
        var units = button("assign-units", AssignText.UNITS, orders.unfold());
        var propose = button("assign-propose", AssignText.PROPOSE_OPEN, orders.propose());
        propose.getStyleClass().add(Css.PRIMARY);
        summary.setId("assign-count");
        summary.getStyleClass().add(Css.MUTED);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar =
                new HBox(8, filter, groups(orders), scopes(orders), units, space, summary, propose);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        return bar;
    }

    private ComboBox<Boolean> groups(Orders orders) {
        return choice(
                "assign-groups",
                AssignText.GROUP_BY,
                new Choices<>(
                        List.of(true, false),
                        is -> is ? AssignText.BY_PHASE : AssignText.BY_KIND,
                        is -> orders.look().accept(sight -> sight.byPhase(is))));
    }

    private ComboBox<Sight.Scope> scopes(Orders orders) {
        scope =
                choice(
                        "assign-scope",
                        AssignText.SCOPE,
                        new Choices<>(
                                List.of(Sight.Scope.values()),
                                Sight.Scope::text,
                                chosen -> orders.look().accept(sight -> sight.of(chosen))));
        return scope;
    }

    /// What can be chosen, what it is called and what happens then; the first is chosen now.
    private record Choices<T>(List<T> all, Function<T, AssignText> called, Consumer<T> chosen) {}

    private <T> ComboBox<T> choice(String id, AssignText name, Choices<T> choices) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(language.say(name));
        box.getItems().setAll(choices.all());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T one) {
                        return language.say(choices.called().apply(one));
                    }

                    @Override
                    public T fromString(String text) {
                        return box.getValue();
                    }
                });
        box.setValue(choices.all().getFirst());
        box.valueProperty().subscribe((_, one) -> choices.chosen().accept(one));
        return box;
    }

    private Button button(String id, AssignText text, Runnable action) {
        var button = new Button(language.say(text));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    GridFrame<AssignState> frame() {
        return grid.frame();
    }

    ProposePane proposal() {
        return proposal;
    }

    void setTokens(StyleTokens tokens) {
        var painter = new FxPainter(tokens);
        var measurer = new FxTextMeasurer(tokens);
        grid.setLook(new CanvasGrid.Look<>(new GridLayout(measurer, language), painter));
        load.setPainter(new LoadLayout(measurer, language), painter);
    }

    /// Shows the matrix, the keyboard where it was if that is still there.
    void render(AssignState state) {
        speech = new AssignWords(language, state.matrix());
        var mark = moved(grid.frame(), state);
        grid.show(grid.frame().withMark(Mark.NONE).withHover(null).withState(state).withMark(mark));
        if (isFirst && !state.rows().isEmpty()) {
            isFirst = false;
            grid.show(grid.frame().withMark(firstOpen(state)).revealing());
        }
        boolean isNothing = !state.isEmpty() && state.rows().isEmpty();
        show(working, false);
        show(empty, state.isEmpty());
        show(nothing, isNothing);
        grid.setVisible(!state.isEmpty() && !isNothing);
        long rows = state.rows().stream().filter(row -> row.activity() != null).count();
        long missing =
                state.rows().stream()
                        .flatMap(row -> Stream.ofNullable(row.activity()))
                        .mapToLong(state.matrix()::open)
                        .sum();
        summary.setText(language.say(AssignText.SUMMARY, rows, state.heads().size(), missing));
        explain();
    }

    /// The first cell that is open, or else none.
    private static Mark firstOpen(AssignState state) {
        for (int row = 0; row < state.rows().size(); row++) {
            var activity = state.rows().get(row).activity();
            if (activity != null && state.matrix().open(activity) > 0) {
                for (int column = 0; column < state.heads().size(); column++) {
                    if (state.matrix().cell(activity, column).state() == CellState.OPEN) {
                        return Mark.at(row, column);
                    }
                }
            }
        }
        return Mark.NONE;
    }

    private static Mark moved(GridFrame<AssignState> frame, AssignState state) {
        var to = frame.mark().to();
        if (!frame.mark().isAnywhere() || to.row() >= frame.state().rows().size()) {
            return Mark.NONE;
        }
        var activity = frame.state().rows().get(to.row()).activity();
        int row = activity == null ? -1 : state.row(activity.id());
        var columns = frame.state().matrix().columns();
        int column = state.column(columns.get(to.column()).head().id());
        return row < 0 || column < 0 ? Mark.NONE : Mark.at(row, column);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    void mark(Mark mark) {
        grid.show(grid.frame().withMark(mark).revealing());
        explain();
    }

    /// Says what the cell under the pointer or else that of the keyboard is, and why.
    void explain() {
        var frame = grid.frame();
        var hover = frame.hover();
        var spot = hover != null && isCell(frame, hover) ? hover : frame.mark().to();
        var known = speech;
        boolean isCell = known != null && isCell(frame, spot);
        var activity = isCell ? frame.state().rows().get(spot.row()).activity() : null;
        var text =
                activity == null || known == null
                        ? language.say(AssignText.LEGEND)
                        : known.of(activity, spot.column());
        words.setText(text);
        grid.speak(text);
        int column = frame.mark().to().column();
        var title =
                known == null || column < 0 || column >= frame.state().heads().size()
                        ? language.say(AssignText.LOAD_NOBODY)
                        : known.load(column);
        load.show(frame, title);
    }

    private static boolean isCell(GridFrame<AssignState> frame, Spot spot) {
        return spot.row() >= 0
                && spot.column() >= 0
                && spot.row() < frame.state().rows().size()
                && spot.column() < frame.state().heads().size();
    }

    /// Opens the proposals beside the matrix, or closes them.
    void openProposal(boolean isOpen) {
        setRight(isOpen ? proposal : null);
    }

    void focusFilter() {
        filter.requestFocus();
    }

    void focusGrid() {
        grid.requestFocus();
    }

    /// What the proposal says, in words.
    List<String> lines(Suggestion suggestion) {
        var known = speech;
        return known == null ? List.of() : known.lines(suggestion);
    }
}
