package org.entente.app.feature.forces;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.concurrent.FxThread;
import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.NationChip;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.force.Candidate;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Who could fill the line: units in the order of what speaks for them, with every reason.
final class CandidatesPane extends VBox {
    private static final double SPACING = 8;

    private final Language language;
    private final Function<ForceOrder, Optional<String>> orders;
    private final Label wrong = new Label();
    private @Nullable Said said;

    /// For which line what is said of whom.
    private record Said(Requirement.Id line, List<Candidate> candidates, List<String> words) {}

    CandidatesPane(Language language, Function<ForceOrder, Optional<String>> orders) {
        super(SPACING);
        this.language = language;
        this.orders = orders;
        setId("forces-candidates");
        wrong.getStyleClass().add(Css.ERROR_TEXT);
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    }

    void render(Plan plan, Requirement line, List<Candidate> candidates) {
        var saying = new Said(line.id(), candidates, words(new Names(language, plan), candidates));
        if (saying.equals(said)) {
            return;
        }
        said = saying;
        var heading = new Label(language.say(ForcesText.CANDIDATES));
        heading.getStyleClass().add("fact-heading");
        wrong.setText("");
        getChildren().setAll(heading, wrong);
        if (candidates.isEmpty()) {
            var none = new Label(language.say(ForcesText.NO_CANDIDATES));
            none.getStyleClass().add(Css.MUTED);
            getChildren().add(none);
        }
        for (var candidate : candidates) {
            getChildren().add(card(plan, line, candidate));
        }
    }

    private List<String> words(Names names, List<Candidate> candidates) {
        var words = new ArrayList<String>();
        for (var candidate : candidates) {
            words.add(names.of(candidate.nation()));
            words.add(names.of(candidate.unit()));
            candidate.reasons().forEach(reason -> words.add(words(names, reason)));
        }
        return words;
    }

    private VBox card(Plan plan, Requirement line, Candidate candidate) {
        var names = new Names(language, plan);
        var code =
                plan.find(Participant.class, candidate.nation()).map(Participant::code).orElse("");
        var name = new Label(names.of(candidate.unit()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var ask = new Button(language.say(ForcesText.ASK));
        ask.setId("forces-ask-" + candidate.unit().value());
        ask.setAccessibleText(language.say(ForcesText.ASK_FOR, code, name.getText()));
        ask.getStyleClass().add(Css.FLAT);
        ask.setOnAction(
                _ ->
                        wrong.setText(
                                orders.apply(
                                                new ForceOrder.Ask(
                                                        line.id(),
                                                        candidate.nation(),
                                                        candidate.unit()))
                                        .orElse("")));
        var head = new HBox(SPACING, NationChip.of(code), name, space, ask);
        head.getStyleClass().add("candidate-head");
        var reasons = new FlowPane(SPACING, 2);
        reasons.setMinWidth(0);
        // How high a flow pane is hangs on its width, and it is laid out before it has one.
        reasons.widthProperty().subscribe(_ -> FxThread.later(reasons::requestLayout));
        for (var reason : candidate.reasons()) {
            var label = reason(names, reason);
            label.maxWidthProperty().bind(reasons.widthProperty());
            reasons.getChildren().add(label);
        }
        var card = new VBox(2, head, reasons);
        card.getStyleClass().add("candidate");
        return card;
    }

    private Label reason(Names names, Candidate.Reason reason) {
        var label = new Label(words(names, reason), Icon.of(icon(reason.answer())));
        label.getStyleClass()
                .addAll(
                        Css.CAPTION,
                        "reason",
                        "reason-" + reason.answer().name().toLowerCase(Locale.ROOT));
        Icon.name(label, language.say(answer(reason.answer())) + ": " + label.getText());
        return label;
    }

    private static Ikon icon(Candidate.Answer answer) {
        return switch (answer) {
            case YES -> FluentUiFilledAL.CHECKMARK_16;
            case NO -> FluentUiFilledAL.DISMISS_16;
            case UNKNOWN -> FluentUiRegularMZ.QUESTION_16;
        };
    }

    private static ForcesText answer(Candidate.Answer answer) {
        return switch (answer) {
            case YES -> ForcesText.ANSWER_YES;
            case NO -> ForcesText.ANSWER_NO;
            case UNKNOWN -> ForcesText.ANSWER_UNKNOWN;
        };
    }

    private String words(Names names, Candidate.Reason reason) {
        var about = reason.about() == null ? "" : names.of(reason.about());
        var words = reason.words().isBlank() ? about : reason.words();
        return language.say(ReasonWords.of(reason), words);
    }
}
