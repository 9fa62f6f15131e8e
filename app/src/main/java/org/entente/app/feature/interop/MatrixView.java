package org.entente.app.feature.interop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.VerdictSign;
import org.entente.app.control.grid.CanvasGrid;
import org.entente.app.control.grid.GridHands;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.feature.interop.SheetState.Trace;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The matrix as the user sees it, with what is said of the cell below it and the sheet of the
/// opened one beside it.
final class MatrixView extends BorderPane {
    static final Trace NO_TRACE = TraceStrip.nothing(new SheetState.Heading("", Verdict.NONE, ""));

    /// What the user does, what is said of a cell, and what is asked of everyone.
    record Orders(
            Consumer<UnaryOperator<Sight>> look,
            GridHands hands,
            SheetPane.Orders sheet,
            Function<Spot, String> explain,
            Consumer<Spot> ask,
            Runnable asks,
            NetworkBoard.Orders network) {}

    private final Language language;
    private final Orders orders;
    private final SightBar bar;
    private final HBox legend = new HBox(12);
    private final Label words = new Label();
    private final CanvasGrid<MatrixState> grid;
    private final SheetPane sheet;
    private final FactPane facts;
    private final NetworkBoard network;
    private final EmptyState empty;
    private final EmptyState nothing;
    private FxPainter painter;

    MatrixView(Language language, StyleTokens tokens, Orders orders) {
        this.language = language;
        this.orders = orders;
        setId("matrix");
        getStyleClass().add(Css.SCREEN);
        var measurer = new FxTextMeasurer(tokens);
        painter = new FxPainter(tokens);
        grid =
                new CanvasGrid<>(
                        "matrix",
                        GridFrame.unseen(MatrixState.nothing()),
                        orders.hands(),
                        look(measurer));
        facts = new FactPane(language, orders.sheet().reveal(), orders.sheet().close());
        sheet = new SheetPane(language, traces(measurer), painter, orders.sheet());
        network = new NetworkBoard(language, tokens, orders.network(), this::told);
        legend.setId("matrix-legend");
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend(Tally.NONE);
        bar = new SightBar(language, orders.look(), orders.asks(), legend);
        empty = new EmptyState(language.say(MatrixText.EMPTY));
        nothing =
                new EmptyState(language.say(MatrixText.NOTHING))
                        .offering(
                                new EmptyState.Offer(
                                        "matrix-show-all",
                                        language.say(MatrixText.SHOW_ALL),
                                        bar::showAll));
        show(empty, false);
        show(nothing, false);
        setMinWidth(0);
        setTop(bar);
        setCenter(new StackPane(grid, network, empty, nothing));
        setBottom(foot());
        waits();
    }

    private TraceLayout traces(FxTextMeasurer measurer) {
        return new TraceLayout(measurer, language.say(MatrixText.WEAKEST));
    }

    private Node foot() {
        words.setId("matrix-words");
        words.setWrapText(true);
        words.setMinHeight(40);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        return new VBox(words);
    }

    /// Each colour with its sign, what it means, and how many there are of it.
    private void legend(Tally tally) {
        var parts = new ArrayList<Node>();
        for (var colour : List.of(VerdictColour.values()).reversed()) {
            var text = language.say(MatchWords.of(colour));
            var label =
                    new Label(
                            tally.all() == 0
                                    ? text
                                    : language.say(MatrixText.COUNTED, text, tally.of(colour)));
            label.setId("matrix-legend-" + colour.name());
            label.setGraphic(VerdictSign.of(colour));
            label.getStyleClass().add(Css.CAPTION);
            label.setMinWidth(Region.USE_PREF_SIZE);
            parts.add(label);
        }
        legend.getChildren().setAll(parts);
    }

    GridFrame<MatrixState> frame() {
        return grid.frame();
    }

    private CanvasGrid.Look<MatrixState> look(TextMeasurer measurer) {
        return new CanvasGrid.Look<>(
                new MatrixLayout(measurer, language.formats()::number), painter);
    }

    void setTokens(StyleTokens tokens) {
        var measurer = new FxTextMeasurer(tokens);
        painter = new FxPainter(tokens);
        grid.setLook(look(measurer));
        sheet.setLook(traces(measurer), painter);
        network.setTokens(tokens);
        legend(frame().state().tally());
    }

    NetworkBoard network() {
        return network;
    }

    /// Shows nothing of what was chosen before while what is now chosen is worked out.
    void waits() {
        grid.setVisible(false);
        show(network, false);
        show(empty, false);
        show(nothing, false);
        setRight(null);
        words.setText(language.say(MatrixText.WORKING));
    }

    /// Shows the graph of the networks instead of the matrix.
    void render(MatrixState state, NetworkState graph) {
        bar.offer(state.offer());
        legend(graph.tally());
        show(empty, false);
        show(nothing, false);
        grid.setVisible(false);
        show(network, true);
        network.render(graph);
        setRight(network.sheet());
    }

    /// Shows the matrix, the keyboard where it was if that is still there, and the sheet if one is
    /// open.
    void render(MatrixState state, @Nullable SheetState opened, @Nullable FactState known) {
        var mark = moved(grid.frame(), state);
        grid.show(grid.frame().withMark(Mark.NONE).withHover(null).withState(state).withMark(mark));
        show(network, false);
        bar.offer(state.offer());
        legend(state.tally());
        boolean isNothing = state.offer().hasExchanges() && state.cells().isEmpty();
        show(empty, !state.offer().hasExchanges());
        show(nothing, isNothing);
        grid.setVisible(state.offer().hasExchanges() && !isNothing);
        setRight(known != null ? facts : opened != null ? sheet : null);
        if (known != null) {
            facts.render(known);
        }
        if (opened != null) {
            sheet.render(opened);
        }
        explain();
    }

    private static Mark moved(GridFrame<MatrixState> frame, MatrixState state) {
        var to = frame.mark().to();
        if (!frame.mark().isAnywhere()
                || to.row() >= frame.state().rowCount()
                || to.column() >= frame.state().columnCount()) {
            return first(state);
        }
        var spot =
                state.spot(
                        frame.state().rows().get(to.row()).party().id(),
                        frame.state().columns().get(to.column()).party().id());
        return spot == null ? first(state) : new Mark(spot, spot);
    }

    /// The first line that has a cell, at its first cell.
    private static Mark first(MatrixState state) {
        return IntStream.range(0, state.rowCount())
                .boxed()
                .flatMap(
                        row ->
                                IntStream.range(0, state.columnCount())
                                        .mapToObj(column -> new Spot(row, column)))
                .filter(spot -> state.cell(spot) != null)
                .findFirst()
                .map(spot -> new Mark(spot, spot))
                .orElse(Mark.NONE);
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
        var spot = hover != null && frame.isCell(hover) ? hover : frame.mark().to();
        var text =
                frame.isCell(spot) ? orders.explain().apply(spot) : language.say(MatrixText.LEGEND);
        say(text);
        if (frame.isCell(spot)) {
            orders.ask().accept(spot);
        }
    }

    /// What is said of the graph.
    private void told(String text) {
        words.setText(text);
        setRight(network.sheet());
    }

    private void say(String text) {
        words.setText(text);
        grid.speak(text);
    }

    /// Adds why it is so, if that is still what the user looks at.
    void reason(Spot spot, String reason) {
        var frame = grid.frame();
        var hover = frame.hover();
        var now = hover != null && frame.isCell(hover) ? hover : frame.mark().to();
        if (now.equals(spot) && !reason.isEmpty()) {
            say(orders.explain().apply(spot) + " " + reason);
        }
    }

    /// Shows nations in that stage with all that they exchange.
    void showNations(int stage) {
        bar.showNations(stage);
    }

    void focusSheet() {
        if (getRight() == facts) {
            facts.focus();
            return;
        }
        sheet.focusLines();
    }

    void focusGrid() {
        grid.requestFocus();
    }

    void focusStages() {
        bar.focusStages();
    }
}
