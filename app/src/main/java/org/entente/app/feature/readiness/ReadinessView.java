package org.entente.app.feature.readiness;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.entente.app.concurrent.WorkKey.Aside;
import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.VerdictSign;
import org.entente.app.control.WorkLine;
import org.entente.app.control.WrappingBar;
import org.entente.app.control.suppose.SupposeBar;
import org.entente.app.format.Language;
import org.entente.model.interop.fix.Fix;
import org.entente.model.plan.EntityId;
import org.entente.resources.AssumptionText;
import org.entente.resources.PartyText;
import org.entente.resources.ReadinessText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The stages as cards above; below, what stands in the way of the one that is looked at, beside
/// what to ask and what the failure of things would cost.
final class ReadinessView extends BorderPane {
    private final Language language;
    private final Gestures gestures;
    private final HBox cards = new HBox(8);
    private final Label blockedHead = new Label();
    private final BlockerList blockers;
    private final AskList asks;
    private final WorkLine weighing;
    private final TollPane tolls;
    private final OfferPane offers;
    private final BoardPane board;
    private final PartyPane parties;
    private final Hyperlink exercise = new Hyperlink();
    private PartyLine.@Nullable Standing standing;
    private final StackPane leaf = new StackPane();
    private final ToggleGroup leaves = new ToggleGroup();
    private final SupposeBar suppose;
    private final EmptyState empty;
    private final VBox main;
    private final Set<Aside> working = EnumSet.noneOf(Aside.class);

    /// What can be cancelled and worked out after all, what answers are worth, and fixes; and what
    /// takes over after a failure.
    record Works(WorkLine.Orders worth, WorkLine.Orders fixes, Consumer<TollLine> tell) {}

    ReadinessView(Language language, Gestures gestures, Works works) {
        this.language = language;
        this.gestures = gestures;
        this.blockers = new BlockerList(language, gestures.show(), gestures.waive());
        this.asks = new AskList(language, gestures.show());
        this.suppose = new SupposeBar("readiness", language, gestures.suppose());
        this.tolls =
                new TollPane(
                        language, new TollPane.Orders(gestures.fail(), suppose::add, works.tell()));
        this.offers = new OfferPane(language, fixing(works.fixes()), gestures.make());
        this.board = new BoardPane(language, gestures.typing());
        this.parties = new PartyPane(language, gestures.trace());
        this.weighing = new WorkLine("readiness-worth", language, weighing(works.worth()));
        this.empty = new EmptyState(language.say(ReadinessText.EMPTY));
        this.main = main();
        setId("readiness");
        getStyleClass().add(Css.SCREEN);
        setCenter(new EmptyState(language.say(ReadinessText.WORKING)));
        busy(Aside.READINESS_ASKS, true);
    }

    private VBox main() {
        cards.setId("readiness-stages");
        cards.setAlignment(Pos.TOP_LEFT);
        cards.getStyleClass().add("readiness-cards");
        var strip = new ScrollPane(cards);
        strip.setFitToHeight(true);
        strip.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        strip.setMinHeight(Region.USE_PREF_SIZE);
        blockedHead.setId("readiness-blocked");
        blockedHead.getStyleClass().add(Css.HEADING);
        var left = new SplitPane(section(blockedBar(), blockers, why()), section(null, offers));
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.5);
        var right = new VBox(12, section(askBar(), asks), section(null, leaves()));
        VBox.setVgrow(right.getChildren().getFirst(), Priority.ALWAYS);
        VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
        var split = new SplitPane(left, right);
        split.setDividerPositions(0.56);
        VBox.setVgrow(split, Priority.ALWAYS);
        return new VBox(suppose, exercise(), strip, split);
    }

    /// How the exercise stands as one over all stages; a click shows the way that makes it so.
    private Hyperlink exercise() {
        exercise.setId("readiness-exercise");
        exercise.getStyleClass().add("readiness-exercise");
        exercise.setOnAction(
                _ ->
                        Optional.ofNullable(standing)
                                .map(PartyLine.Standing::trace)
                                .ifPresent(gestures.trace()));
        return exercise;
    }

    private void showExercise(List<PartyLine> lines) {
        standing = lines.isEmpty() ? null : lines.getFirst().ever();
        exercise.setVisible(standing != null);
        exercise.setManaged(standing != null);
        if (standing != null) {
            exercise.setGraphic(VerdictSign.of(standing.verdict().colour()));
            exercise.setText(
                    language.say(
                            PartyText.TOLD,
                            language.say(PartyText.EXERCISE_EVER),
                            standing.words()));
        }
    }

    /// What an answer is worth takes long to find out.
    private HBox askBar() {
        var asking = new Label(language.say(ReadinessText.ASKS));
        asking.getStyleClass().add(Css.HEADING);
        asking.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, asking, space, weighing);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// What stands in the way can be waived by somebody until a date.
    private HBox blockedBar() {
        var waive = new Button(language.say(ReadinessText.WAIVE));
        waive.setId("readiness-waive");
        waive.setMinWidth(USE_PREF_SIZE);
        waive.setTooltip(new Tooltip(language.say(ReadinessText.WAIVE_HINT)));
        waive.disableProperty().bind(blockers.getSelectionModel().selectedItemProperty().isNull());
        waive.setOnAction(_ -> gestures.waive().run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, blockedHead, space, waive);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// The exchange in the way that is selected.
    Optional<EntityId> blocker() {
        return blockers.chosen();
    }

    /// One at a time: what failures cost, how each contingent stands, the gates, the trend, what is
    /// taken as given.
    private VBox leaves() {
        var failures = leaf("failures", ReadinessText.TOLLS, tolls);
        var bar =
                WrappingBar.of(
                        4,
                        failures,
                        leaf("parties", ReadinessText.PARTIES, parties),
                        leaf("gates", ReadinessText.GATES, board.gateSheet()),
                        leaf("trend", ReadinessText.TREND, board.trendSheet()),
                        leaf("assumptions", AssumptionText.TITLE, board.assumptionSheet()));
        failures.setSelected(true);
        leaf.getChildren().setAll(tolls);
        VBox.setVgrow(leaf, Priority.ALWAYS);
        return new VBox(8, bar, leaf);
    }

    private ToggleButton leaf(String id, TextKey title, Node content) {
        var toggle = new ToggleButton(language.say(title));
        toggle.setId("readiness-leaf-" + id);
        toggle.getStyleClass().add(Css.FLAT);
        toggle.setToggleGroup(leaves);
        toggle.setOnAction(
                _ -> {
                    toggle.setSelected(true);
                    leaf.getChildren().setAll(content);
                });
        return toggle;
    }

    private static VBox section(@Nullable Node head, Node content) {
        return section(head, content, null);
    }

    private static VBox section(@Nullable Node head, Node content, @Nullable Node foot) {
        var box = new VBox(8);
        Stream.of(Optional.ofNullable(head), Optional.of(content), Optional.ofNullable(foot))
                .flatMap(Optional::stream)
                .forEach(box.getChildren()::add);
        box.getStyleClass().add("readiness-section");
        VBox.setVgrow(content, Priority.ALWAYS);
        return box;
    }

    /// What stands in the way of the exchange that is selected, whole, for its column is narrow.
    private Label why() {
        var why = new Label();
        why.setId("readiness-why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        blockers.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            why.setText(chosen == null ? "" : whole(chosen));
                            why.setVisible(chosen != null);
                            why.setManaged(chosen != null);
                        });
        return why;
    }

    private static String whole(ReadinessState.Blocker chosen) {
        return "%s (%s → %s): %s"
                .formatted(chosen.name(), chosen.from(), chosen.to(), chosen.reason());
    }

    void render(ReadinessState state) {
        if (state.cards().isEmpty()) {
            setCenter(empty);
            busy(Aside.READINESS_ASKS, false);
            return;
        }
        setCenter(main);
        cards.getChildren()
                .setAll(
                        java.util.stream.IntStream.range(0, state.cards().size())
                                .mapToObj(index -> card(state, index))
                                .toList());
        blockedHead.setText(
                language.say(
                        ReadinessText.BLOCKED,
                        state.cards().get(state.chosen()).name(),
                        state.blocked()));
        blockers.show(state.blockers(), state.blocked());
        asks.show(state.asks());
        weighs();
        board.show(state.board());
        parties.show(state.parties());
        showExercise(state.parties());
        if (state.supposing() != null) {
            suppose.render(state.supposing());
        }
    }

    /// What to ask, weighed.
    void showAsks(List<ReadinessState.Ask> weighed) {
        asks.show(weighed);
        weighing.done("");
        busy(Aside.READINESS_ASKS, false);
    }

    private void weighs() {
        asks.setWeighing(true);
        weighing.begins(ReadinessText.WEIGHING);
        busy(Aside.READINESS_ASKS, true);
    }

    /// How far it is known what the answers are worth, from 0 to 1.
    void weighing(double fraction) {
        weighing.comes(ReadinessText.WEIGHING, fraction);
    }

    private WorkLine.Orders weighing(WorkLine.Orders orders) {
        return new WorkLine.Orders(
                () -> {
                    asks.setWeighing(false);
                    weighing.stopped(ReadinessText.NOT_WEIGHED);
                    busy(Aside.READINESS_ASKS, false);
                    orders.cancel().run();
                },
                () -> {
                    weighs();
                    orders.again().run();
                });
    }

    /// Fixes are looked for from now on.
    void looks() {
        offers.looks();
        busy(Aside.READINESS_FIXES, true);
    }

    /// How far that is, from 0 to 1.
    void looking(double fraction) {
        offers.looking(fraction);
    }

    private WorkLine.Orders fixing(WorkLine.Orders orders) {
        return new WorkLine.Orders(
                () -> {
                    orders.cancel().run();
                    offers.stopped();
                    busy(Aside.READINESS_FIXES, false);
                },
                orders.again());
    }

    /// It is being counted what each fix would move.
    void counts() {
        offers.counts();
        busy(Aside.READINESS_FIXES, true);
    }

    /// How far that is, from 0 to 1.
    void counting(double fraction) {
        offers.counting(fraction);
    }

    void showMoves(Map<Fix, Integer> moves) {
        offers.showMoves(moves);
        busy(Aside.READINESS_FIXES, false);
    }

    /// What fails is being tried.
    void tries() {
        tolls.tries();
        busy(Aside.READINESS_TOLLS, true);
    }

    /// Whether a work on this screen is under way.
    private void busy(Aside work, boolean isBusy) {
        if (isBusy) {
            working.add(work);
        } else {
            working.remove(work);
        }
        getStyleClass().remove(Css.BUSY);
        if (!working.isEmpty()) {
            getStyleClass().add(Css.BUSY);
        }
    }

    private CardView card(ReadinessState state, int index) {
        var card = new CardView(language, state.cards().get(index), index);
        card.setSelected(index == state.chosen());
        card.setOnAction(_ -> gestures.choose().accept(index));
        return card;
    }

    /// What the failure of things costs; none while it has not been tried for this plan.
    void showTolls(List<TollLine> found, boolean isTried) {
        tolls.show(found, isTried);
        busy(Aside.READINESS_TOLLS, false);
    }

    /// What takes over after the failure that is looked at.
    void tell(TollLine line, String words) {
        tolls.tell(line, words);
    }

    /// The cheapest fixes; none while nobody has looked for them in this plan.
    void showOffers(List<OfferLine> found, boolean isTried) {
        offers.show(found, isTried);
        busy(Aside.READINESS_FIXES, false);
    }

    void focus() {
        cards.getChildren().stream()
                .map(CardView.class::cast)
                .filter(CardView::isSelected)
                .findFirst()
                .ifPresent(CardView::requestFocus);
    }

    void focusSuppose() {
        suppose.focus();
    }
}
