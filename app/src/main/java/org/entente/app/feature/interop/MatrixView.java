package org.entente.app.feature.interop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.grid.CanvasGrid;
import org.entente.app.control.grid.GridHands;
import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.VerdictMark;
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
import org.entente.model.match.route.Importance;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The matrix as the user sees it, with what is said of the cell below it and the sheet of the
/// opened one beside it.
final class MatrixView extends BorderPane {
    static final Trace NO_TRACE = TraceStrip.nothing(new SheetState.Heading("", Verdict.NONE, ""));

    private static final double SIGN = 16;

    /// What the user does, and what is said of a cell.
    record Orders(
            Consumer<UnaryOperator<Sight>> look,
            GridHands hands,
            SheetPane.Orders sheet,
            Function<Spot, String> explain,
            Consumer<Spot> ask) {}

    private final Language language;
    private final Orders orders;
    private final ComboBox<Sight.Axis> axes;
    private final ComboBox<Integer> stages;
    private final ComboBox<String> services;
    private final ComboBox<Importance> least;
    private final HBox legend = new HBox(12);
    private final Label words = new Label();
    private final CanvasGrid<MatrixState> grid;
    private final SheetPane sheet;
    private final EmptyState empty;
    private final EmptyState nothing;
    private FxPainter painter;
    private MatrixState.Offer offer = MatrixState.nothing().offer();
    private boolean isRendering;

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
                        new CanvasGrid.Look<>(new MatrixLayout(measurer), painter));
        sheet = new SheetPane(language, traces(measurer), painter, orders.sheet());
        axes =
                box(
                        "matrix-axis",
                        MatrixText.AXIS,
                        List.of(Sight.Axis.values()),
                        axis -> language.say(axis.text()));
        stages = box("matrix-stage", MatrixText.STAGE, List.of(Sight.ALL), this::stage);
        services = box("matrix-service", MatrixText.SERVICE, List.of(""), this::service);
        least =
                box(
                        "matrix-least",
                        MatrixText.LEAST,
                        List.of(Importance.ROUTINE, Importance.ESSENTIAL, Importance.CRITICAL),
                        one -> language.say(leastText(one)));
        empty = new EmptyState(language.say(MatrixText.EMPTY));
        nothing =
                new EmptyState(language.say(MatrixText.NOTHING))
                        .offering(
                                new EmptyState.Offer(
                                        "matrix-show-all",
                                        language.say(MatrixText.SHOW_ALL),
                                        this::showAll));
        show(empty, false);
        show(nothing, false);
        setMinWidth(0);
        setTop(toolbar());
        setCenter(new StackPane(grid, empty, nothing));
        setBottom(foot());
        choices();
    }

    private TraceLayout traces(FxTextMeasurer measurer) {
        return new TraceLayout(measurer, language.say(MatrixText.WEAKEST));
    }

    private static MatrixText leastText(Importance importance) {
        return switch (importance) {
            case ROUTINE -> MatrixText.LEAST_ALL;
            case ESSENTIAL -> MatrixText.LEAST_ESSENTIAL;
            case CRITICAL -> MatrixText.LEAST_CRITICAL;
        };
    }

    private String stage(Integer stage) {
        return stage == Sight.ALL || stage >= offer.stages().size()
                ? language.say(MatrixText.ALL_STAGES)
                : offer.stages().get(stage);
    }

    /// The first of the list stands for all, which a blank one does not.
    private String service(String service) {
        return service.isEmpty() ? language.say(MatrixText.ALL_SERVICES) : service;
    }

    private <T> ComboBox<T> box(
            String id, MatrixText name, List<T> items, Function<T, String> called) {
        var box = Choices.of(id, items, called);
        box.setAccessibleText(language.say(name));
        box.setValue(items.getFirst());
        box.setMaxWidth(200);
        return box;
    }

    private void choices() {
        axes.valueProperty().subscribe((_, axis) -> look(sight -> sight.of(axis)));
        stages.valueProperty()
                .subscribe(
                        (_, stage) -> look(sight -> sight.in(stage == null ? Sight.ALL : stage)));
        services.valueProperty()
                .subscribe(
                        (_, one) ->
                                look(
                                        sight ->
                                                sight.withService(
                                                        one == null || one.isEmpty()
                                                                ? null
                                                                : one)));
        least.valueProperty().subscribe((_, one) -> look(sight -> sight.withLeast(one)));
    }

    private void look(UnaryOperator<Sight> change) {
        if (!isRendering) {
            orders.look().accept(change);
        }
    }

    private void showAll() {
        least.setValue(Importance.ROUTINE);
        services.setValue("");
        stages.setValue(Sight.ALL);
    }

    private Node toolbar() {
        var worst = new CheckBox(language.say(MatrixText.WORST_FIRST));
        worst.setId("matrix-worst");
        worst.selectedProperty().subscribe((_, is) -> look(sight -> sight.worstFirst(is)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        legend.setId("matrix-legend");
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend(Tally.NONE);
        var bar = new HBox(8, axes, stages, services, least, worst, space, legend);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        return bar;
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
            label.setGraphic(sign(colour));
            label.getStyleClass().add(Css.CAPTION);
            label.setMinWidth(Region.USE_PREF_SIZE);
            parts.add(label);
        }
        legend.getChildren().setAll(parts);
    }

    private Canvas sign(VerdictColour colour) {
        var canvas = new Canvas(SIGN, SIGN);
        var shapes = new ArrayList<Shape>();
        VerdictMark.draw(new Box(0, 0, SIGN, SIGN), colour, shapes);
        painter.paint(new Drawing(SIGN, SIGN, shapes, List.of()), canvas);
        return canvas;
    }

    GridFrame<MatrixState> frame() {
        return grid.frame();
    }

    void setTokens(StyleTokens tokens) {
        var measurer = new FxTextMeasurer(tokens);
        painter = new FxPainter(tokens);
        grid.setLook(new CanvasGrid.Look<>(new MatrixLayout(measurer), painter));
        sheet.setLook(traces(measurer), painter);
        legend(frame().state().tally());
    }

    /// Shows the matrix, the keyboard where it was if that is still there, and the sheet if one is
    /// open.
    void render(MatrixState state, @Nullable SheetState opened) {
        var mark = moved(grid.frame(), state);
        grid.show(grid.frame().withMark(Mark.NONE).withHover(null).withState(state).withMark(mark));
        offer(state.offer());
        legend(state.tally());
        boolean isNothing = state.offer().hasExchanges() && state.cells().isEmpty();
        show(empty, !state.offer().hasExchanges());
        show(nothing, isNothing);
        grid.setVisible(state.offer().hasExchanges() && !isNothing);
        setRight(opened == null ? null : sheet);
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

    private void offer(MatrixState.Offer newOffer) {
        if (newOffer.equals(offer)) {
            return;
        }
        isRendering = true;
        offer = newOffer;
        var stage = stages.getValue();
        var service = services.getValue();
        stages.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Sight.ALL),
                                        IntStream.range(0, offer.stages().size()).boxed())
                                .toList());
        stages.setValue(stage != null && stage < offer.stages().size() ? stage : Sight.ALL);
        services.getItems()
                .setAll(Stream.concat(Stream.of(""), offer.services().stream()).toList());
        services.setValue(service != null && offer.services().contains(service) ? service : "");
        isRendering = false;
        look(sight -> sight.in(stages.getValue()));
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

    void focusSheet() {
        sheet.focusLines();
    }

    void focusGrid() {
        grid.requestFocus();
    }

    void focusStages() {
        stages.requestFocus();
    }
}
