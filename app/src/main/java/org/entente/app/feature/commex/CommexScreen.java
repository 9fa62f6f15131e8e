package org.entente.app.feature.commex;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.model.edit.Edit;
import org.entente.model.interop.commex.Commex;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Timeframe;
import org.entente.resources.CommexText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where the rehearsal of connections is planned and its results are put on record.
public final class CommexScreen extends PlanScreen<CommexState> {
    private final Once<CommexView> view;
    private Wish wish = Wish.USUAL;
    private CommexState shown = CommexState.NOTHING;

    public CommexScreen(ScreenContext context) {
        super(context, new Sign("commex", CommexText.TITLE, FluentUiRegularAL.BEAKER_20));
        this.view = new Once<>(this::makeView);
        watch(context.interop());
    }

    private CommexView makeView() {
        return new CommexView(
                context().language(),
                new Gestures(this::wish, this::plan, this::type, this::remove, this::select));
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
                going(
                        "commex-session",
                        CommexText.COMMAND_SESSION,
                        () -> view.get().focusSession()),
                going("commex-results", CommexText.COMMAND_RESULTS, () -> view.get().focusTests()),
                going("commex-plan-tests", CommexText.COMMAND_PLAN, this::plan));
    }

    @Override
    protected Background.Work<CommexState> projecting() {
        var interop = context().interop().get();
        var language = context().language();
        var wanted = wish;
        return _ ->
                interop == null
                        ? CommexState.NOTHING
                        : new CommexProjector(language, interop).project(wanted);
    }

    @Override
    protected void render(CommexState state) {
        shown = state;
        view.get().render(state, wish);
    }

    private void wish(Wish next) {
        if (!next.equals(wish)) {
            wish = next;
            changed();
        }
    }

    /// Puts all that goes in into the plan, as one edit; the tests move with their window.
    private void plan() {
        var state = shown;
        var window = state.window();
        if (window == null || state.proposed().isEmpty()) {
            context().notifier().note(context().say(CommexText.NOTHING_TO_PLAN));
            return;
        }
        var plan = context().workspace().plan();
        var anchors = Anchors.of(plan);
        var start = window.stated().start();
        var tests =
                Commex.planned(
                        plan,
                        state.proposed(),
                        window.name(),
                        span ->
                                new Timeframe(
                                        Restating.restate(start, span.start(), anchors),
                                        Restating.restate(start, span.end(), anchors)),
                        UUID::randomUUID);
        dispatch(
                context().say(CommexText.PLANNING, tests.size()),
                new Edit.Batch(tests.stream().<Edit>map(Edit.Add::new).toList()));
    }

    private void type(Evidence.Id id, Field field, String text) {
        var plan = context().workspace().plan();
        var today = LocalDate.ofInstant(context().clock().instant(), ZoneOffset.UTC);
        var typing =
                new TestTyping(
                        plan,
                        context().language(),
                        new Commex.Witness(context().workspace().author(), today));
        var test = plan.find(Evidence.class, id);
        var after = test.flatMap(found -> typing.typed(found, field, text));
        if (after.isEmpty()) {
            context()
                    .notifier()
                    .warn(context().say(CommexText.BAD_CELL, context().say(field.title()), text));
            changed();
        } else if (dispatch(context().say(CommexText.CHANGING), new Edit.Revise(after.get()))
                .isEmpty()) {
            changed();
        }
    }

    private void remove(Evidence.Id id) {
        dispatch(context().say(CommexText.REMOVING), new Edit.Remove(id));
    }

    private void select(EntityId id) {
        context().session().select(Set.of(id));
    }
}
