package org.entente.app.feature.interop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Choices;
import org.entente.app.control.WrappingBar;
import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Spirals;
import org.entente.app.network.NetworkScope;
import org.entente.model.match.route.Importance;
import org.entente.resources.FmnText;
import org.entente.resources.MatrixText;
import org.entente.resources.NetworkText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Above the matrix: what stands against what, which stage, service and importance counts, and in
/// which order.
final class SightBar extends VBox {
    private static final double NARROWEST = 96;
    private static final double WIDEST = 200;
    private static final String ANY = "";

    private final Language language;
    private final Consumer<UnaryOperator<Sight>> orders;
    private final ComboBox<Sight.Axis> axes;
    private final ComboBox<Integer> stages;
    private final ComboBox<String> services;
    private final ComboBox<Importance> least;
    private final ComboBox<NetworkScope.Detail> details;
    private final ComboBox<String> nations;
    private final ComboBox<Integer> spirals;
    private final CheckBox worst;
    private final Button asks;
    private MatrixState.Offer offer = MatrixState.nothing().offer();
    private boolean isRendering;

    SightBar(
            Language language,
            Consumer<UnaryOperator<Sight>> orders,
            Runnable asking,
            Node legend) {
        this.language = language;
        this.orders = orders;
        axes =
                box(
                        "matrix-axis",
                        MatrixText.AXIS,
                        List.of(Sight.Axis.values()),
                        axis -> language.say(axis.text()));
        stages = box("matrix-stage", MatrixText.STAGE, List.of(Sight.ALL), this::stage);
        services = box("matrix-service", MatrixText.SERVICE, List.of(ANY), this::service);
        least =
                box(
                        "matrix-least",
                        MatrixText.LEAST,
                        List.of(Importance.values()).reversed(),
                        one -> language.say(text(one)));
        details =
                box(
                        "network-detail",
                        NetworkText.DETAIL,
                        List.of(NetworkScope.Detail.values()).reversed(),
                        one -> language.say(text(one)));
        nations = box("network-nation", NetworkText.NATION, List.of(ANY), this::nation);
        spirals = box("fmn-spiral", FmnText.SPIRAL, Spirals.ALL, this::spiral);
        worst = worst();
        asks = asks(asking);
        listen();
        turn(Sight.Axis.NATIONS);
        fill(legend);
    }

    private void fill(Node legend) {
        getChildren()
                .setAll(
                        WrappingBar.spread(
                                axes, stages, services, least, details, nations, spirals, asks,
                                worst, legend));
    }

    private CheckBox worst() {
        var box = new CheckBox(language.say(MatrixText.WORST_FIRST));
        box.setId("matrix-worst");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// Tells what the spiral asks of everyone.
    private Button asks(Runnable asking) {
        var button = new Button(language.say(FmnText.ASKS));
        button.setId("fmn-asks");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> asking.run());
        return button;
    }

    private void listen() {
        spirals.setValue(Sight.USUAL.spiral());
        spirals.valueProperty().subscribe((_, one) -> look(sight -> sight.withSpiral(one)));
        worst.selectedProperty().subscribe((_, is) -> look(sight -> sight.worstFirst(is)));
        axes.valueProperty().subscribe((_, axis) -> turn(axis));
        stages.valueProperty().subscribe((_, _) -> look(sight -> sight.in(stage())));
        services.valueProperty().subscribe((_, one) -> look(sight -> sight.withService(any(one))));
        least.valueProperty().subscribe((_, one) -> look(sight -> sight.withLeast(one)));
        details.valueProperty().subscribe((_, one) -> look(sight -> sight.withDetail(one)));
        nations.valueProperty().subscribe((_, one) -> nation(code(one), axes.getValue()));
    }

    private <T> ComboBox<T> box(
            String id, TextKey name, List<T> items, Function<T, String> called) {
        var box = Choices.of(id, items, called);
        box.setAccessibleText(language.say(name));
        box.setValue(items.getFirst());
        box.setMinWidth(NARROWEST);
        box.setMaxWidth(WIDEST);
        return box;
    }

    /// Only what tells something of what stands against what.
    private void turn(Sight.Axis axis) {
        boolean isNetwork = axis == Sight.Axis.NETWORK;
        boolean isMission = axis == Sight.Axis.MISSION_NETWORK;
        show(services, !isNetwork && !isMission);
        show(least, !isNetwork && !isMission);
        show(worst, !isNetwork && !isMission);
        show(spirals, isMission);
        show(asks, isMission);
        show(nations, isNetwork);
        show(details, isNetwork && code(nations.getValue()).isEmpty());
        look(sight -> sight.of(axis));
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private String spiral(int spiral) {
        return language.say(FmnText.SPIRAL_NUMBER, spiral);
    }

    private static NetworkText text(NetworkScope.Detail detail) {
        return switch (detail) {
            case DOMAINS -> NetworkText.DETAIL_DOMAINS;
            case NETS -> NetworkText.DETAIL_NETS;
        };
    }

    private String nation(String id) {
        return id.equals(ANY)
                ? language.say(NetworkText.NATION_ALL)
                : offer.nations().stream()
                        .filter(party -> party.id().equals(id))
                        .map(Lexicon.Party::name)
                        .findFirst()
                        .orElse(id);
    }

    /// The systems of a nation are shown net by net, whatever else is.
    private void nation(String nation, Sight.Axis axis) {
        show(details, axis == Sight.Axis.NETWORK && nation.isEmpty());
        look(sight -> sight.withNation(nation));
    }

    private static String code(@Nullable String nation) {
        return nation == null ? ANY : nation;
    }

    private static MatrixText text(Importance importance) {
        return switch (importance) {
            case ROUTINE -> MatrixText.LEAST_ALL;
            case ESSENTIAL -> MatrixText.LEAST_ESSENTIAL;
            case CRITICAL -> MatrixText.LEAST_CRITICAL;
        };
    }

    private String stage(int stage) {
        return stage == Sight.ALL || stage >= offer.stages().size()
                ? language.say(MatrixText.ALL_STAGES)
                : offer.stages().get(stage);
    }

    private int stage() {
        var stage = stages.getValue();
        return stage == null ? Sight.ALL : stage;
    }

    private String service(String service) {
        return service.equals(ANY) ? language.say(MatrixText.ALL_SERVICES) : service;
    }

    private static @Nullable String any(@Nullable String service) {
        return service == null || service.equals(ANY) ? null : service;
    }

    private void look(UnaryOperator<Sight> change) {
        if (!isRendering) {
            orders.accept(change);
        }
    }

    /// Shows all that there is.
    void showAll() {
        least.setValue(Importance.ROUTINE);
        services.setValue(ANY);
        stages.setValue(Sight.ALL);
    }

    /// Shows nations in that stage with all that they exchange.
    void showNations(int stage) {
        axes.setValue(Sight.Axis.NATIONS);
        least.setValue(Importance.ROUTINE);
        services.setValue(ANY);
        stages.setValue(stage);
    }

    /// Offers other stages and services, what is chosen staying so if it is still there.
    void offer(MatrixState.Offer newOffer) {
        if (newOffer.equals(offer)) {
            return;
        }
        isRendering = true;
        offer = newOffer;
        int stage = stage();
        var service = services.getValue();
        var all = IntStream.range(0, offer.stages().size()).boxed();
        stages.getItems().setAll(Stream.concat(Stream.of(Sight.ALL), all).toList());
        stages.setValue(stage < offer.stages().size() ? stage : Sight.ALL);
        services.getItems()
                .setAll(Stream.concat(Stream.of(ANY), offer.services().stream()).toList());
        services.setValue(offer.services().contains(service) ? service : ANY);
        var nation = code(nations.getValue());
        var ids = offer.nations().stream().map(Lexicon.Party::id).toList();
        nations.getItems().setAll(Stream.concat(Stream.of(ANY), ids.stream()).toList());
        nations.setValue(ids.contains(nation) ? nation : ANY);
        isRendering = false;
        look(
                sight ->
                        sight.in(stage())
                                .withService(any(services.getValue()))
                                .withNation(code(nations.getValue())));
    }

    void focusStages() {
        stages.requestFocus();
    }
}
