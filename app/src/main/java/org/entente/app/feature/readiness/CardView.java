package org.entente.app.feature.readiness;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.VerdictSign;
import org.entente.app.feature.readiness.ReadinessState.Card;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.entente.resources.ReadinessText;

import java.util.ArrayList;
import java.util.List;

/// A stage on a card: its gate first, which beats the score, then the score with what is not known,
/// then how many exchanges there are of each colour.
final class CardView extends ToggleButton {
    private static final double WIDTH = 232;

    /// As many letters of figures as stand beside five signs.
    private static final int ONE_ROW = 12;

    private final Language language;

    CardView(Language language, Card card, int index) {
        this.language = language;
        setId("readiness-stage-" + index);
        getStyleClass().add("readiness-card");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        var name = new Label(card.name());
        name.getStyleClass().add("readiness-stage");
        name.setTooltip(new Tooltip(card.name()));
        var days = caption(card.days());
        var box = new VBox(4, name, days);
        if (card.isEmpty()) {
            box.getChildren().add(caption(language.say(ReadinessText.NOTHING)));
        } else {
            box.getChildren().addAll(gate(card), score(card), bar(card), counts(card));
        }
        box.setFillWidth(true);
        setGraphic(box);
        setAccessibleText(spoken(card));
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Css.CAPTION);
        return label;
    }

    private HBox gate(Card card) {
        var gate = card.readiness().gate();
        var words = new Label(language.say(MatchWords.of(gate)));
        words.getStyleClass().add("readiness-gate");
        var row = row(VerdictSign.of(gate.colour()), words);
        var whole = card.whole();
        if (whole != null && whole.gate() != gate) {
            row.getChildren()
                    .add(
                            caption(
                                    language.say(
                                            ReadinessText.WAS,
                                            language.say(MatchWords.of(whole.gate())))));
        }
        return row;
    }

    /// Never one figure without its interval and what is not known.
    private VBox score(Card card) {
        var score = new Label(interval(card.readiness()));
        score.getStyleClass().add("readiness-score");
        var row = row(score);
        var whole = card.whole();
        if (whole != null) {
            row.getChildren().add(caption(language.say(ReadinessText.WAS, interval(whole))));
        }
        var open = caption(language.say(ReadinessText.OPEN, card.open()));
        var standing = card.standing();
        return new VBox(row, standing == null ? open : beside(open, standing));
    }

    /// How the exercise stands as one, which the gate beats.
    private HBox beside(Label open, PartyLine.Standing standing) {
        var one = caption(MatchWords.levels(standing.verdict()));
        one.setMinWidth(USE_PREF_SIZE);
        one.setGraphic(VerdictSign.of(standing.verdict().colour()));
        one.setTooltip(new Tooltip(standing.words()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(6, open, space, one);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String interval(Readiness readiness) {
        return language.say(
                ReadinessText.INTERVAL, readiness.lowestPercent(), readiness.highestPercent());
    }

    private static GridPane bar(Card card) {
        var bar = new GridPane();
        int all = card.counts().values().stream().mapToInt(Integer::intValue).sum();
        for (var colour : best()) {
            if (card.count(colour) > 0) {
                var column = new ColumnConstraints();
                column.setPercentWidth(100.0 * card.count(colour) / all);
                bar.getColumnConstraints().add(column);
                var part = new Region();
                part.getStyleClass().addAll("verdict-bar", VerdictSign.style(colour));
                bar.addRow(0, part);
            }
        }
        return bar;
    }

    private static List<VerdictColour> best() {
        return List.of(VerdictColour.values()).reversed();
    }

    /// Faint where there is none; in two rows where the figures have no room in one.
    private VBox counts(Card card) {
        var rows = List.of(row(), row());
        int letters = 0;
        for (var colour : best()) {
            var count = caption(language.formats().number(card.count(colour)));
            letters += count.getText().length();
            count.setMinWidth(USE_PREF_SIZE);
            var both = row(VerdictSign.of(colour), count);
            both.setSpacing(2);
            both.setOpacity(card.count(colour) == 0 ? 0.4 : 1);
            rows.getFirst().getChildren().add(both);
        }
        if (letters > ONE_ROW) {
            var last = rows.getFirst().getChildren().subList(3, best().size());
            var moved = List.copyOf(last);
            last.clear();
            rows.getLast().getChildren().addAll(moved);
            return new VBox(2, rows.getFirst(), rows.getLast());
        }
        return new VBox(rows.getFirst());
    }

    private static HBox row(Label... labels) {
        var row = new HBox(6, labels);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String spoken(Card card) {
        var words = new ArrayList<String>();
        words.add(card.name());
        if (card.isEmpty()) {
            words.add(language.say(ReadinessText.NOTHING));
            return String.join(", ", words);
        }
        words.add(language.say(MatchWords.of(card.readiness().gate())));
        words.add(interval(card.readiness()));
        words.add(language.say(ReadinessText.OPEN, card.open()));
        var standing = card.standing();
        if (standing != null) {
            words.add(standing.words());
        }
        for (var colour : best()) {
            words.add(
                    language.say(
                            ReadinessText.COUNT,
                            card.count(colour),
                            language.say(MatchWords.of(colour))));
        }
        return String.join(", ", words);
    }
}
