package org.entente.app.feature.forces;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.InlineField;
import org.entente.app.control.NationChip;
import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.resources.ForceText;
import org.entente.resources.ForcesText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One nation's offer for a line: how much of it, where it stands and since when by whose word, and
/// the moves that are open to it.
final class OfferCard extends VBox {
    private static final double SPACING = 8;

    private final Language language;
    private final Plan plan;
    private final Offer offer;
    private final Function<ForceOrder, Optional<String>> orders;
    private final TextField by = new TextField();
    private final TextField on = new TextField();
    private final TextField paper = new TextField();
    private final Label wrong = new Label();

    OfferCard(
            Language language,
            Plan plan,
            Offer offer,
            LocalDate today,
            Function<ForceOrder, Optional<String>> orders) {
        super(SPACING);
        this.language = language;
        this.plan = plan;
        this.offer = offer;
        this.orders = orders;
        setId("forces-offer-" + code());
        getStyleClass().add("offer-card");
        on.setText(language.formats().date(today));
        wrong.setId("forces-offer-wrong-" + code());
        wrong.getStyleClass().add(Css.ERROR_TEXT);
        wrong.setWrapText(true);
        say("");
        getChildren().setAll(head(), content(), caveat(), word(), moves(), wrong, steps());
    }

    private String code() {
        return plan.find(Participant.class, offer.participant()).map(Participant::code).orElse("");
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    private Optional<String> order(ForceOrder order) {
        var answer = orders.apply(order);
        say(answer.orElse(""));
        return answer;
    }

    private Node head() {
        var unit = offer.content().unit();
        var name =
                new Label(
                        unit == null
                                ? language.say(ForcesText.NO_UNIT)
                                : new Names(language, plan).of(unit));
        name.getStyleClass().add(unit == null ? Css.MUTED : "offer-unit");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var drop =
                Icon.button(
                        "forces-drop-" + code(),
                        FluentUiRegularAL.DELETE_16,
                        language.say(ForcesText.DROP_OFFER, code()),
                        () -> order(new ForceOrder.Drop(offer.id())));
        var head =
                new HBox(
                        SPACING,
                        NationChip.of(code()),
                        name,
                        space,
                        SignChip.labelled(
                                SignChip.sign(offer.state()),
                                language.say(ForceWords.of(offer.state()))),
                        drop);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node content() {
        ComboBox<OfferScope> scope =
                Choices.of(
                        "forces-scope-" + code(),
                        List.of(OfferScope.values()),
                        one -> language.say(ForceWords.of(one)));
        scope.setAccessibleText(language.say(ForceText.SCOPE));
        scope.setValue(offer.content().scope());
        scope.valueProperty()
                .subscribe(
                        (_, chosen) ->
                                order(
                                        new ForceOrder.Reword(
                                                offer.withContent(
                                                        offer.content().withScope(chosen)))));
        var strength =
                InlineField.line(
                                "forces-strength-" + code(),
                                language.say(ForceText.STRENGTH),
                                this::strength)
                        .bare(language.say(ForceText.STRENGTH));
        var people = offer.content().strength();
        strength.render(
                new InlineField.State(people == null ? "" : String.valueOf(people), "", true));
        strength.setPrefWidth(110);
        var authority = offer.content().authority();
        var under = new Label(authority == null ? "" : language.say(ForceWords.of(authority)));
        under.getStyleClass().add(Css.MUTED);
        var row = new HBox(SPACING, scope, strength, under);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Optional<String> strength(String typed) {
        var digits = typed.replaceAll("[\\s\u00a0\u202f,.]", "");
        if (!digits.matches("\\d{0,7}")) {
            return Optional.of(language.say(ForcesText.BAD_STRENGTH, typed));
        }
        return order(
                new ForceOrder.Reword(
                        offer.withContent(
                                offer.content()
                                        .withStrength(
                                                digits.isEmpty()
                                                        ? null
                                                        : Integer.valueOf(digits)))));
    }

    private Node caveat() {
        var text = language.say(ForcesText.CAVEAT);
        var field =
                InlineField.line(
                                "forces-caveat-" + code(),
                                text,
                                typed ->
                                        order(
                                                new ForceOrder.Reword(
                                                        offer.withNotes(
                                                                offer.notes()
                                                                        .withRemark(
                                                                                typed.strip())))))
                        .bare(text);
        field.render(new InlineField.State(offer.remark(), "", true));
        return field;
    }

    /// Who says so, when and on what paper: asked once for whatever move comes next.
    private Node word() {
        by.setText(code());
        field(by, "by", ForcesText.SAID_BY, 110);
        field(on, "on", ForcesText.SAID_ON, 110);
        field(paper, "paper", ForcesText.SAID_PAPER, 130);
        var row = new HBox(SPACING, by, on, paper);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void field(TextField field, String part, ForcesText text, double width) {
        field.setId("forces-" + part + "-" + code());
        field.setPromptText(language.say(text));
        Icon.name(field, language.say(text));
        field.setPrefWidth(width);
    }

    private Node moves() {
        var row = new FlowPane(SPACING, 4);
        var next = offer.state().next();
        Stream.of(OfferState.values())
                .filter(next::contains)
                .forEach(state -> row.getChildren().add(move(state)));
        var others = new MenuButton(language.say(ForcesText.OTHER_MOVES));
        others.setId("forces-other-" + code());
        others.getStyleClass().add(Css.FLAT);
        Arrays.stream(OfferState.values())
                .filter(state -> !next.contains(state) && state != offer.state())
                .forEach(
                        state -> {
                            var item = new MenuItem(language.say(ForceWords.of(state)));
                            item.setOnAction(_ -> go(state));
                            others.getItems().add(item);
                        });
        row.getChildren().add(others);
        return row;
    }

    private Button move(OfferState state) {
        var button =
                new Button(
                        language.say(ForceWords.of(state)), Icon.of(SignChip.sign(state).icon()));
        button.setId(
                "forces-move-%s-%s"
                        .formatted(
                                code(), state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        button.setOnAction(_ -> go(state));
        return button;
    }

    private void go(OfferState state) {
        order(
                new ForceOrder.Move(
                        offer.id(),
                        state,
                        new ForceOrder.Word(by.getText(), on.getText(), paper.getText())));
    }

    private Node steps() {
        var box = new VBox(2);
        for (var step : offer.steps().reversed()) {
            var words = new ArrayList<String>();
            words.add(language.formats().date(step.on()));
            words.add(language.say(ForceWords.of(step.state())));
            words.add(step.by());
            words.add(step.paper());
            words.removeIf(String::isBlank);
            var line = new Label(String.join(" · ", words));
            line.getStyleClass().add(Css.CAPTION);
            box.getChildren().add(line);
        }
        return box;
    }
}
