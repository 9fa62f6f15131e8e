package org.entente.app.feature.interop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.VerdictSign;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.feature.interop.SheetState.Common;
import org.entente.app.feature.interop.SheetState.Direction;
import org.entente.app.feature.interop.SheetState.Heading;
import org.entente.app.feature.interop.SheetState.Line;
import org.entente.app.feature.interop.SheetState.Link;
import org.entente.app.feature.interop.SheetState.Pace;
import org.entente.app.feature.interop.SheetState.Passing;
import org.entente.app.feature.interop.SheetState.Rung;
import org.entente.app.feature.interop.SheetState.Trace;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.match.Truth;
import org.entente.model.match.VerdictColour;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Beside the matrix: the exchanges behind a cell, the way of the one that is chosen, and all that
/// is stated of the hop that is chosen.
final class SheetPane extends VBox {
    private static final double WIDTH = 416;
    private static final double LINE = 44;
    private static final int LINES = 4;
    private static final double SIGN = 18;

    /// What the user can ask for here.
    record Orders(
            Consumer<String> choose, IntConsumer hop, Consumer<String> reveal, Runnable close) {}

    private final Language language;
    private final Orders orders;
    private final Label title = new Label();
    private final Label words = new Label();
    private final ListView<Line> lines = new ListView<>();
    private final VBox details = new VBox();
    private final ScrollPane scroll = new ScrollPane(details);
    private final TraceStrip strip;
    private @Nullable SheetState state;
    private boolean isRendering;

    SheetPane(Language language, TraceLayout layout, FxPainter painter, Orders orders) {
        this.language = language;
        this.orders = orders;
        this.strip = new TraceStrip(MatrixView.NO_TRACE, layout, painter, orders.hop());
        setId("matrix-sheet");
        getStyleClass().add(Css.INSPECTOR);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        title.setId("matrix-sheet-title");
        title.getStyleClass().add(Css.HEADING);
        words.setId("matrix-sheet-verdict");
        words.getStyleClass().add(Css.MUTED);
        list();
        details.getStyleClass().add("content");
        scroll.setId("matrix-sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), lines, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head() {
        Button close =
                Icon.button(
                        "matrix-sheet-close",
                        FluentUiRegularAL.DISMISS_16,
                        language.say(MatrixText.CLOSE),
                        orders.close());
        var text = new VBox(title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(8, text, close);
        head.getStyleClass().add("head");
        return head;
    }

    private void list() {
        lines.setId("matrix-exchanges");
        lines.setAccessibleText(language.say(MatrixText.EXCHANGES));
        lines.setFixedCellSize(LINE);
        lines.setCellFactory(_ -> new LineCell());
        lines.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null && !isRendering) {
                                orders.choose().accept(line.judged().exchange());
                            }
                        });
        lines.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        reveal();
                    }
                });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            orders.close().run();
        } else if (event.getCode() == KeyCode.ENTER && lines.isFocused()) {
            event.consume();
            reveal();
        }
    }

    private void reveal() {
        var line = lines.getSelectionModel().getSelectedItem();
        if (line != null) {
            orders.reveal().accept(line.judged().exchange());
        }
    }

    void setLook(TraceLayout layout, FxPainter newPainter) {
        strip.setLook(layout, newPainter);
        var known = state;
        if (known != null) {
            render(known);
        }
    }

    private static String exchange(SheetState one) {
        return one.lines().get(one.chosen()).judged().exchange();
    }

    void focusLines() {
        lines.requestFocus();
    }

    /// Another exchange is read from its beginning.
    void render(SheetState newState) {
        var before = state;
        if (before == null || !exchange(before).equals(exchange(newState))) {
            scroll.setVvalue(0);
        }
        state = newState;
        title.setText(newState.heading().title());
        words.setText(newState.heading().words());
        isRendering = true;
        if (!lines.getItems().equals(newState.lines())) {
            lines.getItems().setAll(newState.lines());
        }
        lines.getSelectionModel().select(newState.chosen());
        isRendering = false;
        double height = Math.min(LINES, newState.lines().size()) * LINE + 2;
        lines.setPrefHeight(height);
        lines.setMinHeight(height);
        details(newState.trace(), newState.pace());
    }

    private void details(Trace trace, Pace pace) {
        var nodes = new ArrayList<Node>();
        nodes.add(heading(trace.heading()));
        if (!trace.isReal() && !trace.stops().isEmpty()) {
            nodes.add(note("matrix-unreal", language.say(MatrixText.NOT_REAL)));
        }
        for (int i = 0; i < trace.reasons().size(); i++) {
            nodes.add(note("matrix-reason-" + i, trace.reasons().get(i)));
        }
        strip.show(trace, spoken(trace));
        nodes.add(strip);
        pace(pace, nodes);
        var passing = trace.behind().passing();
        if (passing != null) {
            passing(passing, nodes);
        }
        var link = trace.behind().link();
        if (link != null) {
            if (passing == null) {
                nodes.add(heading(link.heading()));
            }
            link(link, nodes);
        }
        var common = trace.behind().common();
        if (common != null) {
            common(common, nodes);
        }
        details.getChildren().setAll(nodes);
    }

    private String spoken(Trace trace) {
        var spoken = new ArrayList<String>();
        for (int i = 0; i < trace.legs().size(); i++) {
            var leg = trace.legs().get(i);
            spoken.add(
                    language.say(
                            leg.isWeakest() ? MatrixText.HOP_WEAKEST : MatrixText.HOP,
                            trace.stops().get(i).name(),
                            trace.stops().get(i + 1).name(),
                            leg.toll().isEmpty()
                                    ? leg.carrier()
                                    : leg.carrier() + " (" + leg.toll() + ")",
                            language.say(MatchWords.of(leg.colour()))));
        }
        return String.join(" ", spoken);
    }

    private void passing(Passing passing, List<Node> nodes) {
        nodes.add(heading(passing.heading()));
        for (int i = 0; i < passing.directions().size(); i++) {
            nodes.add(direction(i, passing.directions().get(i)));
        }
        for (int i = 0; i < passing.facts().size(); i++) {
            nodes.add(note("matrix-passing-" + i, passing.facts().get(i)));
        }
    }

    private static Node direction(int index, Direction direction) {
        var title = new Label(direction.title());
        title.setWrapText(true);
        var text = new VBox(title);
        direction.facts().forEach(fact -> text.getChildren().add(statement(fact)));
        HBox.setHgrow(text, Priority.ALWAYS);
        var colour = direction.isLossy() ? VerdictColour.AMBER : VerdictColour.GREEN_HATCHED;
        var row = new HBox(8, VerdictSign.of(colour), text);
        row.setId("matrix-direction-" + index);
        row.setAccessibleText(direction.title() + ", " + String.join(", ", direction.facts()));
        return row;
    }

    /// Over a gateway its heading is told already.
    private void link(Link link, List<Node> nodes) {
        if (!link.test().isBlank()) {
            nodes.add(note("matrix-test", link.test()));
        }
        for (int i = 0; i < link.parameters().size(); i++) {
            nodes.add(parameter(i, link.parameters().get(i)));
        }
        if (!link.basis().isBlank()) {
            var basis = statement(link.basis());
            basis.setId("matrix-basis");
            nodes.add(basis);
        }
    }

    private Node parameter(int index, SheetState.Parameter parameter) {
        var name = new Label(parameter.name());
        name.setWrapText(true);
        var text = new VBox(name, statement(parameter.one()), statement(parameter.other()));
        if (!parameter.asked().isBlank()) {
            text.getChildren().add(statement(language.say(MatrixText.ASKED, parameter.asked())));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        var truth = language.say(MatchWords.of(parameter.truth()));
        var row = new HBox(8, sign(parameter), text);
        row.setId("matrix-parameter-" + index);
        row.setAccessibleText(
                Stream.of(
                                parameter.name(),
                                truth,
                                parameter.one(),
                                parameter.other(),
                                parameter.asked().isBlank()
                                        ? ""
                                        : language.say(MatrixText.ASKED, parameter.asked()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", ")));
        return row;
    }

    private static Node sign(SheetState.Parameter parameter) {
        var colour =
                switch (parameter.truth()) {
                    case TRUE -> VerdictColour.GREEN_HATCHED;
                    case FALSE -> parameter.counts() ? VerdictColour.RED : VerdictColour.AMBER;
                    case UNKNOWN -> VerdictColour.GREY;
                    case NOT_APPLICABLE -> null;
                };
        if (parameter.truth() == Truth.NOT_APPLICABLE || colour == null) {
            var space = new Region();
            space.setMinWidth(SIGN);
            return space;
        }
        return VerdictSign.of(colour);
    }

    private static Label statement(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Css.CAPTION);
        label.setWrapText(true);
        return label;
    }

    private void pace(Pace pace, List<Node> nodes) {
        if (pace.rungs().isEmpty()) {
            return;
        }
        var title = new Label(language.say(MatrixText.PACE));
        title.getStyleClass().add(Css.HEADING);
        nodes.add(title);
        ladder("matrix-", pace, nodes);
    }

    /// The means in their order and what they share; ids begin with the prefix.
    private void ladder(String prefix, Pace pace, List<Node> nodes) {
        for (var rung : pace.rungs()) {
            nodes.add(rung(prefix, rung));
        }
        for (int i = 0; i < pace.shared().size(); i++) {
            nodes.add(note(prefix + "shared-" + i, pace.shared().get(i)));
        }
        if (pace.shared().isEmpty()) {
            nodes.add(note(prefix + "shared-none", language.say(MatrixText.NOTHING_SHARED)));
        }
    }

    /// A means with its letter, its sign, and a mark for each thing that it shares with others.
    private Node rung(String prefix, Rung rung) {
        var letter = new Label(rung.letter());
        letter.getStyleClass().addAll(Css.HEADING, Css.FIGURES);
        var name = new Label(rung.name());
        name.setWrapText(true);
        var text = new VBox(name, statement(rung.words()));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, letter, VerdictSign.of(rung.verdict().colour()), text);
        for (var mark : rung.marks()) {
            var chip = new Label(mark.toString());
            chip.getStyleClass().addAll(Css.CHIP, "shared");
            chip.setAccessibleText(language.say(MatrixText.MARK, mark));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(chip);
        }
        row.setId(prefix + "rung-" + rung.letter());
        row.setAccessibleText(String.join(", ", rung.name(), rung.words()));
        return row;
    }

    private void common(Common common, List<Node> nodes) {
        nodes.add(heading(common.heading()));
        for (int i = 0; i < common.blamed().size(); i++) {
            nodes.add(note("matrix-blame-" + i, common.blamed().get(i)));
        }
        for (int i = 0; i < common.differences().size(); i++) {
            nodes.add(note("matrix-difference-" + i, common.differences().get(i)));
        }
        if (common.blamed().isEmpty()) {
            nodes.add(note("matrix-blame-none", language.say(MatrixText.NO_BLAME)));
        }
        var plan = common.plan();
        if (plan != null) {
            nodes.add(heading(plan.heading()));
            nodes.add(statement(language.say(MatrixText.NET_PACE_RULE)));
            ladder("matrix-net-", plan.pace(), nodes);
        }
    }

    private Node heading(Heading heading) {
        var name = new Label(heading.title());
        name.getStyleClass().add(Css.HEADING);
        name.setWrapText(true);
        var verdict = new Label(heading.words());
        verdict.getStyleClass().add(Css.MUTED);
        verdict.setWrapText(true);
        var text = new VBox(name, verdict);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, VerdictSign.of(heading.verdict().colour()), text);
    }

    private static Label note(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    /// An exchange: its sign, its name, between whom and how it stands.
    private static final class LineCell extends ListCell<Line> {
        private final Label name = new Label();
        private final Label between = new Label();
        private final HBox row = new HBox(8);

        LineCell() {
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            between.getStyleClass().add(Css.CAPTION);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(line.name());
            between.setText(line.words() + " · " + line.between());
            var text = new VBox(name, between);
            text.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().setAll(VerdictSign.of(line.judged().verdict().colour()), text);
            setGraphic(row);
            setAccessibleText(String.join(", ", line.name(), line.between(), line.words()));
        }
    }
}
