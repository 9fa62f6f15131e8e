package org.entente.app.feature.forces;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.format.Language;
import org.entente.model.force.Candidate;
import org.entente.model.force.Line;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The offers for the chosen line by nation, and beside them who could fill it.
final class OffersPane extends HBox {
    private final Language language;
    private final LocalDate today;
    private final Function<ForceOrder, Optional<String>> orders;
    private final Label title = new Label();
    private final Label sums = new Label();
    private final Label wrong = new Label();
    private final MenuButton ask = new MenuButton();
    private final VBox offers = new VBox(8);
    private final CandidatesPane candidates;
    private @Nullable Line shown;

    OffersPane(Language language, LocalDate today, Function<ForceOrder, Optional<String>> orders) {
        this.language = language;
        this.today = today;
        this.orders = orders;
        this.candidates = new CandidatesPane(language, orders);
        setId("forces-offers");
        getStyleClass().add("offers-pane");
        title.setId("forces-line-title");
        title.getStyleClass().add(Css.HEADING);
        sums.setId("forces-line-sums");
        sums.getStyleClass().add(Css.MUTED);
        wrong.getStyleClass().add(Css.ERROR_TEXT);
        ask.setId("forces-ask");
        ask.setText(language.say(ForcesText.ASK_NATION));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, title, sums, space, ask);
        head.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(8, head, wrong, scrolling(offers));
        VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = scrolling(candidates);
        right.setMinWidth(380);
        right.setPrefWidth(480);
        getChildren().setAll(left, right);
        setVisible(false);
    }

    private static ScrollPane scrolling(VBox content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("plain-scroll");
        return pane;
    }

    /// Nothing where no line is chosen. What is being typed stays while the line is the same.
    void render(Plan plan, @Nullable Line line) {
        setVisible(line != null);
        if (line == null || line.equals(shown)) {
            shown = line;
            return;
        }
        shown = line;
        var asked = line.requirement();
        title.setText(
                asked.number().isBlank()
                        ? asked.name()
                        : language.say(ForcesText.LINE_TITLE, asked.number(), asked.name()));
        sums.setText(sums(line));
        offers.getChildren()
                .setAll(
                        line.offers().stream()
                                .map(offer -> new OfferCard(language, plan, offer, today, orders))
                                .toList());
        if (line.offers().isEmpty()) {
            var none = new Label(language.say(ForcesText.NO_OFFER));
            none.getStyleClass().add(Css.MUTED);
            none.setWrapText(true);
            offers.getChildren().add(none);
        }
        choices(plan, line);
    }

    void candidates(Plan plan, Line line, List<Candidate> found) {
        candidates.render(plan, line.requirement(), found);
    }

    private String sums(Line line) {
        var strength = line.requirement().need().strength();
        return language.say(
                ForcesText.LINE_SUMS,
                strength == null ? "?" : language.formats().number(strength),
                language.formats().number(line.people(OfferState::isOffered)),
                language.formats().number(line.people(OfferState::isConfirmed)));
    }

    /// Those who have not been asked yet.
    private void choices(Plan plan, Line line) {
        var known = line.offers().stream().map(Offer::participant).collect(Collectors.toSet());
        wrong.setText("");
        wrong.setManaged(false);
        ask.getItems()
                .setAll(
                        plan.participants()
                                .filter(one -> !known.contains(one.id()))
                                .sorted(Comparator.comparing(Participant::code, NaturalOrder.NAMES))
                                .map(one -> choice(line, one))
                                .toList());
    }

    private MenuItem choice(Line line, Participant nation) {
        var item = new MenuItem(language.say(ForcesText.LINE_TITLE, nation.code(), nation.name()));
        item.setMnemonicParsing(false);
        item.setId("forces-ask-" + nation.code());
        item.setOnAction(
                _ -> {
                    var answer =
                            orders.apply(
                                    new ForceOrder.Ask(line.requirement().id(), nation.id(), null));
                    wrong.setText(answer.orElse(""));
                    wrong.setManaged(answer.isPresent());
                });
        return item;
    }
}
