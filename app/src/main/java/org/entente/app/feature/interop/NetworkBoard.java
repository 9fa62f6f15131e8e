package org.entente.app.feature.interop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.WorkLine;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.feature.interop.FactState.Fact;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkGraph.Node;
import org.entente.app.network.NetworkLayout;
import org.entente.app.network.SinglePoints;
import org.entente.resources.NetworkText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The graph of the networks with the line above it, what is said of a node, and the sheet of the
/// opened one.
final class NetworkBoard extends BorderPane {
    private static final int MOST_LOST = 6;

    /// What the user does: brings a thing into view elsewhere; and what this asks for: to weigh
    /// what alone takes critical exchanges away, or to leave it.
    record Orders(Consumer<String> reveal, Consumer<NetworkState> weigh, Runnable leave) {}

    private final Language language;
    private final Orders orders;
    private final Consumer<String> tell;
    private final NetworkPane pane;
    private final FactPane sheet;
    private final Label note = new Label();
    private final WorkLine count;
    private final Button next;
    private @Nullable NetworkState state;
    private @Nullable NetworkText pending = NetworkText.WEIGHING;
    private String opened = "";

    NetworkBoard(Language language, StyleTokens tokens, Orders orders, Consumer<String> tell) {
        this.language = language;
        this.orders = orders;
        this.tell = tell;
        setId("network");
        pane =
                new NetworkPane(
                        layout(new FxTextMeasurer(tokens)), new FxPainter(tokens), new Walking());
        sheet = new FactPane(language, orders.reveal(), this::shut);
        next = button("network-next", NetworkText.NEXT_POINT, pane::nextSingle);
        note.setId("network-note");
        note.getStyleClass().add(Css.MUTED);
        note.setMinWidth(0);
        count =
                new WorkLine(
                        "network-points", language, new WorkLine.Orders(this::leave, this::weigh));
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        var fit = button("network-fit", NetworkText.FIT, pane::fit);
        var line = new HBox(8, note, count, next, fit);
        line.getStyleClass().add(Css.TOOLBAR);
        setTop(line);
        setCenter(pane);
        setMinSize(0, 0);
    }

    private Button button(String id, NetworkText text, Runnable action) {
        var button = new Button(language.say(text));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private NetworkLayout layout(FxTextMeasurer measurer) {
        return new NetworkLayout(
                measurer,
                100,
                new NetworkLayout.Says() {
                    @Override
                    public String alone(int exchanges) {
                        return language.say(NetworkText.SINGLE_SHORT, exchanges);
                    }

                    @Override
                    public String inside(int points) {
                        return language.say(NetworkText.INSIDE_SHORT, points);
                    }
                });
    }

    void setTokens(StyleTokens tokens) {
        pane.setLook(layout(new FxTextMeasurer(tokens)), new FxPainter(tokens));
    }

    NetworkPane pane() {
        return pane;
    }

    void next() {
        pane.nextSingle();
    }

    /// The sheet of the opened node; null while none is.
    @Nullable FactPane sheet() {
        return opened.isEmpty() ? null : sheet;
    }

    void render(NetworkState newState) {
        if (newState.equals(state)) {
            refresh();
            return;
        }
        state = newState;
        pane.show(newState.plan());
        pane.mark(SinglePoints.NONE);
        boolean isEmpty = newState.plan().graph().nodes().isEmpty();
        note.setText(
                isEmpty
                        ? language.say(NetworkText.EMPTY)
                        : newState.plan().graph().isCollapsed()
                                ? language.say(NetworkText.COLLAPSED)
                                : "");
        next.setDisable(true);
        weigh();
        if (isEmpty) {
            count.done("");
        }
    }

    private void weigh() {
        var shown = state;
        if (shown != null) {
            pending = NetworkText.WEIGHING;
            count.begins(NetworkText.WEIGHING);
            refresh();
            orders.weigh().accept(shown);
        }
    }

    private void leave() {
        pending = NetworkText.NOT_WEIGHED;
        count.stopped(NetworkText.NOT_WEIGHED);
        refresh();
        orders.leave().run();
    }

    /// How far it is known what alone takes critical exchanges away, from 0 to 1.
    void weighing(double fraction) {
        count.comes(NetworkText.WEIGHING, fraction);
    }

    /// Marks what alone takes critical exchanges away, if that is still what is shown.
    void mark(NetworkState weighed, SinglePoints points) {
        if (!weighed.equals(state)) {
            return;
        }
        pending = null;
        pane.mark(points);
        long singles =
                points.among(own(weighed)).stream()
                        .map(SinglePoints.Point::name)
                        .distinct()
                        .count();
        count.done(
                singles == 0
                        ? language.say(NetworkText.NO_POINTS)
                        : language.say(NetworkText.POINTS, singles));
        next.setDisable(singles == 0);
        refresh();
    }

    private static List<String> own(NetworkState state) {
        return state.plan().graph().nodes().stream()
                .flatMap(node -> node.props().own().stream())
                .toList();
    }

    private void refresh() {
        var node = pane.plan().graph().node(opened);
        if (node == null) {
            opened = "";
        } else {
            sheet.render(facts(node));
        }
        told(pane.told());
    }

    private void told(@Nullable Node node) {
        var text = node == null ? language.say(NetworkText.LEGEND) : words(node);
        pane.speak(text);
        tell.accept(text);
    }

    private String words(Node node) {
        var verdict = node.verdict();
        var kind = language.say(kind(node.kind()));
        var more = new ArrayList<String>();
        more.add(node.words().detail() + ".");
        int cost = pane.points().cost(node.props().own());
        if (cost > 0) {
            more.add(
                    language.say(
                            NetworkText.NODE_SINGLE,
                            language.say(NetworkText.SINGLE),
                            language.say(NetworkText.SINGLE_SHORT, cost)));
        }
        node.words().facts().stream().limit(2).forEach(more::add);
        var rest = String.join(" ", more);
        return verdict == null
                ? language.say(NetworkText.NODE_PLAIN, kind, node.words().title(), rest)
                : language.say(
                        NetworkText.NODE,
                        kind,
                        node.words().title(),
                        language.say(MatchWords.of(verdict.colour())),
                        rest);
    }

    private static NetworkText kind(Kind kind) {
        return switch (kind) {
            case DOMAIN -> NetworkText.KIND_DOMAIN;
            case NET -> NetworkText.KIND_NET;
            case GATEWAY -> NetworkText.KIND_GATEWAY;
            case NATION -> NetworkText.KIND_NATION;
            case SYSTEM -> NetworkText.KIND_SYSTEM;
        };
    }

    private FactState facts(Node node) {
        var facts = new ArrayList<Fact>();
        var verdict = node.verdict();
        for (var point : pane.points().among(node.props().own())) {
            var lost = new TreeSet<>(point.lost());
            facts.add(
                    new Fact(
                            null,
                            language.say(NetworkText.COSTS, point.name(), lost.size()),
                            lost.stream().limit(MOST_LOST).toList()));
        }
        for (var point : pane.points().among(node.props().rests())) {
            facts.add(Fact.of(language.say(NetworkText.RESTS, point.name(), point.lost().size())));
        }
        if (pending != null) {
            facts.add(Fact.of(language.say(pending)));
        }
        node.words().facts().forEach(fact -> facts.add(Fact.of(fact)));
        return new FactState(
                node.words().title(),
                verdict == null
                        ? language.say(kind(node.kind()))
                        : language.say(
                                NetworkText.STANDS,
                                language.say(kind(node.kind())),
                                language.say(MatchWords.of(verdict.colour())),
                                MatchWords.levels(verdict)),
                verdict == null ? null : verdict.colour(),
                facts,
                node.kind() == Kind.DOMAIN || node.kind() == Kind.NATION ? "" : node.id());
    }

    private void shut() {
        opened = "";
        told(pane.told());
        pane.requestFocus();
    }

    /// What the user does in the graph.
    private final class Walking implements NetworkPane.Orders {
        @Override
        public void told(@Nullable Node node) {
            if (node != null && !opened.isEmpty() && node.id().equals(pane.chosen())) {
                opened = node.id();
                sheet.render(facts(node));
            }
            NetworkBoard.this.told(node);
        }

        @Override
        public void opened(Node node) {
            opened = node.id();
            sheet.render(facts(node));
            NetworkBoard.this.told(node);
        }

        @Override
        public void shut() {
            NetworkBoard.this.shut();
        }
    }
}
