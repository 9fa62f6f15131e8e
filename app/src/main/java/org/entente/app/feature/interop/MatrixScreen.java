package org.entente.app.feature.interop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.control.Watching;
import org.entente.app.control.grid.GridHands;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.PartyWords;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.network.NetworkPlacing;
import org.entente.app.network.NetworkPlan;
import org.entente.app.network.NetworkProjector;
import org.entente.app.network.SinglePoints;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Theme;
import org.entente.model.interop.Interop;
import org.entente.model.match.route.Loss;
import org.entente.resources.MatrixText;
import org.entente.resources.NetworkText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who can work together: nations, contingents and services against each other, with the way of
/// every exchange and the statements that its verdict rests on.
public final class MatrixScreen extends PlanScreen<MatrixScreen.Projected> {
    private static final WorkKey.Aside POINTS = WorkKey.Aside.NETWORK_POINTS;

    private final Once<MatrixView> view;
    private Sight sight = Sight.USUAL;
    private @Nullable Pick pick;
    private @Nullable Projected latest;
    private boolean isFocusWanted;

    /// What is shown and what made it: looking at more of it need not start afresh.
    public static final class Projected {
        private static final Projected NOTHING =
                new Projected(
                        new Known(null, null),
                        Sight.USUAL,
                        new Shown(MatrixState.nothing(), null, null, null));

        private final @Nullable Interop interop;
        private final @Nullable SheetProjector by;
        private final Sight sight;
        private final MatrixState matrix;
        private final @Nullable SheetState sheet;
        private final @Nullable NetworkState network;
        private final @Nullable FactState facts;

        private Projected(Known known, Sight sight, Shown shown) {
            this.interop = known.interop();
            this.by = known.by();
            this.sight = sight;
            this.matrix = shown.matrix();
            this.sheet = shown.sheet();
            this.network = shown.network();
            this.facts = shown.facts();
        }
    }

    /// What stands in the middle, and what beside it.
    private record Shown(
            MatrixState matrix,
            @Nullable SheetState sheet,
            @Nullable NetworkState network,
            @Nullable FactState facts) {}

    private record Known(@Nullable Interop interop, @Nullable SheetProjector by) {}

    public MatrixScreen(ScreenContext context) {
        super(context, new Sign("matrix", MatrixText.TITLE, FluentUiRegularAL.HANDSHAKE_20));
        view = new Once<>(this::makeView);
        watch(context.interop());
        keep(context.session().themeProperty().subscribe(this::wear));
        keep(context.session().whenTraced(this::trace));
    }

    private MatrixView makeView() {
        return new MatrixView(
                context().language(),
                tokens(context().session().themeProperty().get()),
                new MatrixView.Orders(
                        this::look,
                        new Cells(),
                        new SheetPane.Orders(this::choose, this::hop, this::reveal, this::shut),
                        this::explain,
                        this::ask,
                        this::asks,
                        new NetworkBoard.Orders(
                                this::reveal,
                                this::weigh,
                                () -> context().background().forget(POINTS))));
    }

    private void wear(Theme theme) {
        view.ifMade(made -> made.setTokens(tokens(theme)));
    }

    private static StyleTokens tokens(Theme theme) {
        return StyleTokens.of(theme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Node node() {
        return view.get();
    }

    @Override
    public Section section() {
        return Section.CIS;
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going("matrix-stage-focus", MatrixText.STAGE, () -> view.get().focusStages()),
                going("matrix-keys-open", MatrixText.KEY_OPEN, () -> view.get().focusGrid())
                        .told("Enter"),
                going(
                                "network-next-point",
                                NetworkText.NEXT_POINT,
                                () -> view.get().network().next())
                        .told("N"),
                going("matrix-keys-close", MatrixText.KEY_CLOSE, this::shut).told("Esc"));
    }

    @Override
    protected Background.Work<Projected> projecting() {
        var interop = context().interop().getValue();
        var wanted = sight;
        var opened = pick;
        var before = latest;
        var language = context().language();
        if (interop == null) {
            return _ -> Projected.NOTHING;
        }
        return switch (wanted.axis()) {
            case NETWORK -> progress -> network(interop, wanted, language, progress);
            case MISSION_NETWORK -> _ -> mission(interop, wanted, opened, language);
            case NATIONS, CONTINGENTS, SERVICES ->
                    _ -> projected(interop, wanted, opened, before, language);
        };
    }

    private static Projected mission(
            Interop interop, Sight wanted, @Nullable Pick opened, Language language) {
        var lexicon = new PlanLexicon(language, interop);
        var projector = new FmnProjector(language, lexicon, interop, wanted);
        var offer = new MatrixProjector(lexicon, interop.assessment()).offered().offer();
        var matrix = projector.project(offer);
        var facts =
                opened == null
                        ? null
                        : opened.equals(Pick.EVERYTHING)
                                ? projector.asked()
                                : matrix.spot(opened.row(), opened.column()) == null
                                        ? null
                                        : projector.facts(opened);
        return new Projected(
                new Known(interop, null), wanted, new Shown(matrix, null, null, facts));
    }

    private static Projected network(
            Interop interop, Sight wanted, Language language, Background.Progress progress) {
        var lexicon = new PlanLexicon(language, interop);
        var assessment = interop.assessment();
        var graph = NetworkProjector.project(language, lexicon, assessment, wanted.scope());
        var plan = NetworkPlacing.place(graph, progress::isCancelled);
        return new Projected(
                new Known(interop, null),
                wanted,
                new Shown(
                        new MatrixProjector(lexicon, assessment).offered(),
                        null,
                        new NetworkState(plan == null ? NetworkPlan.EMPTY : plan, wanted.scope()),
                        null));
    }

    @SuppressWarnings("ReferenceEquality") // Which verdicts they were, not what they say.
    private static Projected projected(
            Interop interop,
            Sight wanted,
            @Nullable Pick opened,
            @Nullable Projected before,
            Language language) {
        var known = before == null || before.interop != interop ? null : before;
        var lexicon = new PlanLexicon(language, interop);
        var earlier = known == null ? null : known.by;
        var by =
                earlier == null
                        ? new SheetProjector(language, lexicon, interop.assessment())
                        : earlier;
        var matrix =
                known == null || !known.sight.equals(wanted)
                        ? new MatrixProjector(lexicon, interop.assessment()).project(wanted)
                        : known.matrix;
        var sheet = opened == null ? null : by.project(matrix, opened);
        return new Projected(new Known(interop, by), wanted, new Shown(matrix, sheet, null, null));
    }

    @Override
    protected void render(Projected projected) {
        latest = projected;
        if (projected.interop == null) {
            view.get().waits();
            return;
        }
        var network = projected.network;
        if (network != null) {
            view.get().render(projected.matrix, network);
            return;
        }
        view.get().render(projected.matrix, projected.sheet, projected.facts);
        if (isFocusWanted && (projected.sheet != null || projected.facts != null)) {
            isFocusWanted = false;
            view.get().focusSheet();
        }
    }

    private void look(UnaryOperator<Sight> change) {
        var next = change.apply(sight);
        if (!next.equals(sight)) {
            if (next.axis() != sight.axis()) {
                pick = null;
                view.ifMade(MatrixView::waits);
            }
            sight = next;
            changed();
        }
    }

    private void pick(@Nullable Pick newPick) {
        pick = newPick;
        changed();
    }

    /// What the spiral asks of everyone, or no longer.
    private void asks() {
        if (Pick.EVERYTHING.equals(pick)) {
            shut();
        } else {
            isFocusWanted = true;
            pick(Pick.EVERYTHING);
        }
    }

    private void open(Spot spot) {
        var state = view.get().frame().state();
        if (state.cell(spot) != null) {
            pick(
                    Pick.cell(
                            state.rows().get(spot.row()).party().id(),
                            state.columns().get(spot.column()).party().id()));
        } else {
            shut();
        }
    }

    private void choose(String exchange) {
        if (pick != null && !exchange.equals(pick.exchange())) {
            pick(pick.withExchange(exchange));
        }
    }

    private void hop(int hop) {
        if (pick != null) {
            pick(pick.withHop(hop));
        }
    }

    private void shut() {
        pick(null);
        view.get().focusGrid();
    }

    /// Weighs what alone takes critical exchanges away, once the graph is seen.
    private void weigh(NetworkState state) {
        var interop = latest == null ? null : latest.interop;
        var losses = context().losses();
        if (interop != null) {
            context()
                    .background()
                    .latest(
                            POINTS,
                            new Background.Job<>(
                                    POINTS.name(),
                                    progress ->
                                            Optional.ofNullable(
                                                    losses.ones(interop, Watching.of(progress))),
                                    found -> found.ifPresent(all -> mark(state, interop, all)),
                                    MatrixScreen::failed),
                            view.get().network()::weighing);
        }
    }

    private void mark(NetworkState state, Interop interop, List<Loss> losses) {
        var lexicon = new PlanLexicon(context().language(), interop);
        view.get().network().mark(state, SinglePoints.of(losses, state.scope(), lexicon));
    }

    /// Brings what has that id in the fit into view wherever it is edited.
    private void reveal(String id) {
        var known = latest;
        if (known != null && known.interop != null) {
            known.interop.origin(id).ifPresent(one -> context().session().show(one.thing()));
        }
    }

    /// Opens the cell of the two nations, at the exchange.
    private void trace(Session.Trace trace) {
        var interop = context().interop().getValue();
        var exchange = interop == null ? null : interop.fit().exchanges().get(trace.exchange());
        if (interop != null && exchange != null) {
            context().session().go(id());
            view.get().showNations(trace.stage());
            isFocusWanted = true;
            var stations = interop.fit().stations();
            var from = stations.get(exchange.from());
            var to = stations.get(exchange.to());
            pick(
                    Pick.cell(
                                    from == null ? exchange.from() : from.nation(),
                                    to == null ? exchange.to() : to.nation())
                            .withExchange(exchange.id()));
        }
    }

    /// How the cell stands.
    private String explain(Spot spot) {
        var state = view.get().frame().state();
        var row = state.rows().get(spot.row()).party();
        var column = state.columns().get(spot.column()).party();
        var cell = state.cell(spot);
        if (sight.axis() == Sight.Axis.MISSION_NETWORK) {
            return FmnProjector.words(
                    context().language(), sight, new FmnProjector.Place(row, column), cell);
        }
        var interop = latest == null ? null : latest.interop;
        if (state.isOfAll(spot) && interop != null) {
            var lexicon = new PlanLexicon(context().language(), interop);
            return new PartyWords(context().language(), lexicon, interop.assessment())
                    .told(
                            spot.row() == 0 ? column.name() : row.name(),
                            cell == null ? null : cell.whole());
        }
        if (cell == null) {
            return context().say(MatrixText.CELL_EMPTY, row.name(), column.name());
        }
        return context()
                .say(
                        MatrixText.CELL,
                        row.name(),
                        column.name(),
                        context().say(MatchWords.of(cell.verdict().colour())),
                        MatchWords.levels(cell.verdict()),
                        cell.exchanges().size());
    }

    /// Works out why the worst exchange of a cell stands as it does.
    private void ask(Spot spot) {
        var known = latest;
        var by = known == null ? null : known.by;
        var cell = view.get().frame().state().cell(spot);
        if (by != null && cell != null && !cell.exchanges().isEmpty()) {
            var worst = cell.exchanges().getFirst();
            context()
                    .background()
                    .latest(
                            WorkKey.Aside.MATRIX_REASON,
                            new Background.Job<>(
                                    WorkKey.Aside.MATRIX_REASON.name(),
                                    _ -> by.reason(worst),
                                    reason -> view.get().reason(spot, reason),
                                    MatrixScreen::failed));
        }
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("(reason) could not be worked out.", failure);
    }

    /// What the user does to cells.
    private final class Cells implements GridHands {
        @Override
        public void marked(Mark mark) {
            view.get().mark(new Mark(mark.to(), mark.to()));
            if (pick != null) {
                open(mark.to());
            }
        }

        @Override
        public void hovered(@Nullable Spot spot) {
            view.get().explain();
        }

        @Override
        public void clicked(Spot spot, int times) {
            open(spot);
        }

        @Override
        public boolean pressed(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                isFocusWanted = true;
                open(view.get().frame().mark().to());
                return true;
            }
            if (event.getCode() == KeyCode.ESCAPE && pick != null) {
                shut();
                return true;
            }
            return false;
        }
    }
}
