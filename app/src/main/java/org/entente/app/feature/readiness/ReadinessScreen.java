package org.entente.app.feature.readiness;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.interop.PlanLexicon;
import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Supposition;
import org.entente.resources.ReadinessText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;

/// How ready the exercise is to work together, and what would happen if something failed.
public final class ReadinessScreen extends PlanScreen<ReadinessState> {
    private static final String ASKS = "readiness-asks";

    private final Once<ReadinessView> view;
    private int chosen = -1;

    public ReadinessScreen(ScreenContext context) {
        super(
                context,
                new Sign("readiness", ReadinessText.TITLE, FluentUiRegularAL.CHECKMARK_CIRCLE_20));
        this.view = new Once<>(this::makeView);
        watch(context.interop(), context.session().suppositionProperty());
        keep(context.interop().subscribe(_ -> view.ifMade(ReadinessScreen::forget)));
    }

    /// What was tried for a plan tells nothing about another.
    private static void forget(ReadinessView view) {
        view.showTolls(List.of(), false);
        view.showOffers(List.of(), false);
    }

    private ReadinessView makeView() {
        return new ReadinessView(
                context().language(),
                new Gestures(
                        this::choose,
                        context().session()::show,
                        context().session()::suppose,
                        this::fail,
                        this::look,
                        this::make));
    }

    @Override
    public Section section() {
        return Section.CIS;
    }

    @Override
    public Node node() {
        return view.get();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going("readiness-stages", ReadinessText.COMMAND_STAGES, () -> view.get().focus()),
                going(
                        "readiness-suppose",
                        ReadinessText.COMMAND_SUPPOSE,
                        () -> view.get().focusSuppose()),
                going("readiness-fail", ReadinessText.COMMAND_FAIL, () -> fail(false)),
                going("readiness-look", ReadinessText.COMMAND_FIXES, this::look));
    }

    @Override
    protected Background.Work<ReadinessState> projecting() {
        var interop = context().interop().get();
        var language = context().language();
        int stage = chosen;
        var off = supposition();
        return progress ->
                interop == null
                        ? ReadinessState.NOTHING
                        : new ReadinessProjector(language, interop, progress::isCancelled)
                                .project(stage, off);
    }

    @Override
    protected void render(ReadinessState state) {
        view.get().render(state);
        var interop = context().interop().get();
        if (interop != null && !state.cards().isEmpty()) {
            weigh(interop, state.chosen(), supposition());
        }
    }

    private void weigh(Interop interop, int stage, Supposition off) {
        var language = context().language();
        context()
                .background()
                .latest(
                        ASKS,
                        new Background.Job<>(
                                ASKS,
                                progress ->
                                        new ReadinessProjector(
                                                        language, interop, progress::isCancelled)
                                                .weighed(stage, off),
                                asks -> view.get().showAsks(asks),
                                ReadinessScreen::failed));
    }

    private void choose(int stage) {
        chosen = stage;
        changed();
    }

    private Supposition supposition() {
        return context().session().suppositionProperty().get();
    }

    /// Tries on the plan as it stands, not on what is thought to be off.
    private void fail(boolean isPairs) {
        var interop = context().interop().get();
        if (interop == null) {
            return;
        }
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(ReadinessText.FAILING),
                                progress -> tolls(interop, isPairs, progress),
                                lines -> tried(interop, lines),
                                ReadinessScreen::failed));
    }

    private void look() {
        var interop = context().interop().get();
        if (interop == null) {
            return;
        }
        var language = context().language();
        var now = context().clock().instant();
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(ReadinessText.LOOKING),
                                _ -> new OfferWords(language, interop).offers(now),
                                offers -> found(interop, offers),
                                ReadinessScreen::failed));
    }

    private void found(Interop interop, List<OfferLine> offers) {
        if (interop.equals(context().interop().get())) {
            view.get().showOffers(offers, true);
        }
    }

    private void make(Edit edit) {
        dispatch(context().say(ReadinessText.FIXING), edit);
    }

    private List<TollLine> tolls(Interop interop, boolean isPairs, Background.Progress progress) {
        var tolls = Toll.of(interop.assessment(), isPairs, progress::report, progress::isCancelled);
        return new TollWords(new PlanLexicon(context().language(), interop)).of(tolls);
    }

    /// What was tried for a plan that has changed since tells nothing about this one.
    private void tried(Interop interop, List<TollLine> lines) {
        if (interop.equals(context().interop().get())) {
            view.get().showTolls(lines, true);
        }
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("Readiness could not be worked out.", failure);
    }
}
