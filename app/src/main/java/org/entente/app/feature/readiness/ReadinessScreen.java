package org.entente.app.feature.readiness;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.control.Waiving;
import org.entente.app.control.Watching;
import org.entente.app.control.WorkLine;
import org.entente.app.interop.AssumptionBook;
import org.entente.app.interop.GateBook;
import org.entente.app.problem.AssumptionWords;
import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Supposition;
import org.entente.model.interop.fix.Fix;
import org.entente.resources.AssumptionText;
import org.entente.resources.GateSheetText;
import org.entente.resources.ReadinessText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Map;

/// How ready the exercise is to work together, and what would happen if something failed.
public final class ReadinessScreen extends PlanScreen<ReadinessState> {
    private static final WorkKey.Aside ASKS = WorkKey.Aside.READINESS_ASKS;
    private static final WorkKey.Aside FIXES = WorkKey.Aside.READINESS_FIXES;
    private static final WorkKey.Aside TOLLS = WorkKey.Aside.READINESS_TOLLS;

    private final Once<ReadinessView> view;

    /// For which fixes were looked for by themselves, and for which it was tried what fails.
    private @Nullable Interop followed;

    private @Nullable Interop asked;
    private int chosen = -1;
    private int shown;

    public ReadinessScreen(ScreenContext context) {
        super(
                context,
                new Sign("readiness", ReadinessText.TITLE, FluentUiRegularAL.CHECKMARK_CIRCLE_20));
        this.view = new Once<>(this::makeView);
        keep(context.interop().subscribe(_ -> view.ifMade(ReadinessScreen::forget)));
        watch(
                context.interop(),
                context.session().suppositionProperty(),
                context.findings().stateProperty());
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
                        this::waive,
                        this::make,
                        context().session()::trace,
                        new Gestures.Typing(this::ask, this::assume)),
                new ReadinessView.Works(
                        new WorkLine.Orders(this::weighNoMore, this::weighAgain),
                        new WorkLine.Orders(this::lookNoMore, this::look),
                        this::tell));
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
                going("readiness-fail", ReadinessText.COMMAND_FAIL, () -> fail(Failing.ONE)),
                going("readiness-look", ReadinessText.COMMAND_FIXES, this::look),
                going("readiness-waive", ReadinessText.COMMAND_WAIVE, this::waive).told("W"));
    }

    @Override
    protected Background.Work<ReadinessState> projecting() {
        var interop = context().interop().get();
        var language = context().language();
        int stage = chosen;
        var off = supposition();
        var found = context().findings().verdict();
        var now = context().clock().instant();
        return progress ->
                interop == null
                        ? ReadinessState.NOTHING
                        : new ReadinessProjector(language, interop, progress::isCancelled)
                                .project(stage, off, GateBook.standing(interop.plan(), found, now));
    }

    @Override
    protected void render(ReadinessState state) {
        shown = state.chosen();
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
                                ASKS.name(),
                                progress ->
                                        new ReadinessProjector(
                                                        language, interop, progress::isCancelled)
                                                .weighed(stage, off, Watching.of(progress)),
                                asks -> {
                                    asks.ifPresent(view.get()::showAsks);
                                    follow(interop);
                                },
                                ReadinessScreen::failed),
                        view.get()::weighing);
    }

    /// One long work after the other, so that what an edit changes need not wait for a thread.
    private void follow(Interop interop) {
        if (!interop.equals(followed) && interop.equals(context().interop().get())) {
            followed = interop;
            look(interop);
        }
    }

    /// What comes after it comes all the same.
    private void weighNoMore() {
        context().background().forget(ASKS);
        var interop = context().interop().get();
        if (interop != null) {
            follow(interop);
        }
    }

    /// What the answers to the questions that are shown would settle, once more.
    private void weighAgain() {
        var interop = context().interop().get();
        if (interop != null) {
            weigh(interop, shown, supposition());
        }
    }

    private void choose(int stage) {
        chosen = stage;
        changed();
    }

    private Supposition supposition() {
        return context().session().suppositionProperty().get();
    }

    /// Tries on the plan as it stands, not on what is thought to be off.
    private void fail(Failing failing) {
        var interop = context().interop().get();
        if (interop != null) {
            asked = interop;
            context().background().start(failing(interop, failing));
        }
    }

    private Background.Job<List<TollLine>> failing(Interop interop, Failing failing) {
        var language = context().language();
        var losses = context().losses();
        long stages = -1L << shown;
        return new Background.Job<>(
                context().say(ReadinessText.FAILING),
                progress ->
                        new TollWords(language, interop, losses)
                                .of(failing, stages, Watching.of(progress)),
                found -> tried(interop, found),
                ReadinessScreen::failed);
    }

    private void look() {
        var interop = context().interop().get();
        if (interop != null) {
            look(interop);
        }
    }

    private void look(Interop interop) {
        var language = context().language();
        var now = context().clock().instant();
        view.get().looks();
        context()
                .background()
                .latest(
                        FIXES,
                        new Background.Job<>(
                                FIXES.name(),
                                progress ->
                                        new OfferWords(language, interop)
                                                .offers(now, Watching.of(progress)),
                                offers -> found(interop, offers),
                                ReadinessScreen::failed),
                        view.get()::looking);
    }

    private void found(Interop interop, List<OfferLine> offers) {
        if (interop.equals(context().interop().get())) {
            view.get().showOffers(offers, true);
            view.get().counts();
            context()
                    .background()
                    .latest(
                            FIXES,
                            new Background.Job<>(
                                    FIXES.name(),
                                    progress -> FixMoves.of(interop, offers, Watching.of(progress)),
                                    moves -> counted(interop, moves),
                                    ReadinessScreen::failed),
                            view.get()::counting);
        }
    }

    private void counted(Interop interop, Map<Fix, Integer> moves) {
        if (interop.equals(context().interop().get())) {
            view.get().showMoves(moves);
            tryOne(interop);
        }
    }

    /// Neither for fixes nor for what each of them moves.
    private void lookNoMore() {
        context().background().forget(FIXES);
        var interop = context().interop().get();
        if (interop != null) {
            tryOne(interop);
        }
    }

    /// What the failure of one thing costs comes last, once for each plan.
    private void tryOne(Interop interop) {
        if (!interop.equals(asked)) {
            asked = interop;
            view.get().tries();
            context().background().latest(TOLLS, failing(interop, Failing.ONE));
        }
    }

    /// Of whatever is amiss with the exchange that is selected.
    private void waive() {
        var waiving = new Waiving(context());
        view.get().blocker().ifPresentOrElse(id -> waiving.of(id, ""), waiving::refuse);
    }

    /// What a gate asks from now on, as it was typed.
    private void ask(GateBook.Typed typed) {
        var edit = GateBook.edit(context().language(), context().workspace().plan(), typed);
        if (edit == null) {
            context().notifier().warn(context().say(GateSheetText.CANNOT_READ, typed.text()));
            changed();
        } else {
            dispatch(context().say(GateSheetText.CHANGE), edit);
        }
    }

    /// What is taken as given from now on, as it was typed.
    private void assume(AssumptionBook.Line line, String typed) {
        var edit = AssumptionBook.edit(context().workspace().plan(), line, typed);
        if (edit == null) {
            var words = new AssumptionWords(context().language());
            context().notifier().warn(words.refused(line.matter(), typed));
            changed();
        } else {
            dispatch(context().say(AssumptionText.CHANGE), edit);
        }
    }

    private void make(Edit edit) {
        dispatch(context().say(ReadinessText.FIXING), edit);
    }

    /// What was tried for a plan that has changed since tells nothing about this one.
    private void tried(Interop interop, List<TollLine> found) {
        if (interop.equals(context().interop().get())) {
            view.get().showTolls(found, true);
        }
    }

    /// Finds out what takes over after the failure that is looked at.
    private void tell(TollLine line) {
        context()
                .background()
                .latest(
                        WorkKey.Aside.READINESS_TOLL,
                        new Background.Job<>(
                                WorkKey.Aside.READINESS_TOLL.name(),
                                _ -> line.words().told(line.toll()),
                                words -> view.get().tell(line, words),
                                ReadinessScreen::failed));
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("Readiness could not be worked out.", failure);
    }
}
