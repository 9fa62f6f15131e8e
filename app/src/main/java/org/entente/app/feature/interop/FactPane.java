package org.entente.app.feature.interop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.entente.app.feature.interop.FactState.Fact;
import org.entente.app.format.Language;
import org.entente.model.match.VerdictColour;
import org.entente.resources.MatrixText;
import org.entente.resources.NetworkText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.ArrayList;
import java.util.function.Consumer;

/// Beside the graph or the matrix of services: what is known of the opened node or cell.
final class FactPane extends VBox {
    private static final double WIDTH = 416;
    private static final double SIGN = 18;

    private final Label title = new Label();
    private final Label words = new Label();
    private final VBox facts = new VBox();
    private final ScrollPane scroll = new ScrollPane(facts);
    private final Button reveal;
    private String thing = "";

    FactPane(Language language, Consumer<String> revealing, Runnable closing) {
        setId("matrix-facts");
        getStyleClass().add(Css.INSPECTOR);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        title.setId("matrix-facts-title");
        title.getStyleClass().add(Css.HEADING);
        title.setWrapText(true);
        words.setId("matrix-facts-verdict");
        words.getStyleClass().add(Css.MUTED);
        words.setWrapText(true);
        reveal = new Button(language.say(NetworkText.SHOW));
        reveal.setId("matrix-facts-show");
        reveal.setOnAction(_ -> revealing.accept(thing));
        facts.getStyleClass().add("content");
        scroll.setId("matrix-facts-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(language, closing), scroll);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        closing.run();
                    }
                });
    }

    private Node head(Language language, Runnable closing) {
        var close =
                Icon.button(
                        "matrix-facts-close",
                        FluentUiRegularAL.DISMISS_16,
                        language.say(MatrixText.CLOSE),
                        closing);
        var text = new VBox(title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(8, text, close);
        head.getStyleClass().add("head");
        return head;
    }

    void render(FactState state) {
        title.setText(state.title());
        words.setText(state.words());
        var colour = state.colour();
        words.setGraphic(colour == null ? null : VerdictSign.of(colour));
        thing = state.thing();
        var nodes = new ArrayList<Node>();
        boolean hasSigns = state.facts().stream().anyMatch(fact -> fact.colour() != null);
        for (int i = 0; i < state.facts().size(); i++) {
            var row = fact(i, state.facts().get(i));
            if (hasSigns) {
                row.getChildren().addFirst(sign(state.facts().get(i).colour()));
            }
            nodes.add(row);
        }
        if (!thing.isEmpty()) {
            nodes.add(reveal);
        }
        facts.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    private static HBox fact(int index, Fact fact) {
        var text = new Label(fact.text());
        text.setWrapText(true);
        var lines = new VBox(text);
        for (var more : fact.more()) {
            var label = new Label(more);
            label.getStyleClass().add(Css.CAPTION);
            label.setWrapText(true);
            lines.getChildren().add(label);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(8, lines);
        row.setId("matrix-fact-" + index);
        row.setAccessibleText(fact.text() + " " + String.join(" ", fact.more()));
        return row;
    }

    private static Node sign(@Nullable VerdictColour colour) {
        if (colour == null) {
            var space = new Region();
            space.setMinWidth(SIGN);
            return space;
        }
        return VerdictSign.of(colour);
    }

    void focus() {
        scroll.requestFocus();
    }
}
