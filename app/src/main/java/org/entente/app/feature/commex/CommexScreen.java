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
import org.entente.model.label.Notes;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WindowId;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Timeframe;
import org.entente.resources.CommexText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where the rehearsal of connections is planned and its results are put on record.
public final class CommexScreen extends PlanScreen<CommexState> {
    private final Once<CommexView> view;
    private @Nullable WindowId window;
    private CommexState shown = CommexState.NOTHING;

    public CommexScreen(ScreenContext context) {
        super(context, new Sign("commex", CommexText.TITLE, FluentUiRegularAL.BEAKER_20));
        this.view = new Once<>(this::makeView);
        watch(context.interop());
    }

    private CommexView makeView() {
        var files = new ResultFiles(context());
        return new CommexView(
                context().language(),
                new Gestures(
                        this::wish,
                        this::plan,
                        this::type,
                        this::remove,
                        this::select,
                        new Gestures.Files(
                                context().session()::takeIn, files::tests, files::questions)));
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
                going(
                        "commex-session",
                        CommexText.COMMAND_SESSION,
                        () -> view.get().focusSession()),
                going("commex-results", CommexText.COMMAND_RESULTS, () -> view.get().focusTests()),
                going("commex-plan-tests", CommexText.COMMAND_PLAN, this::plan),
                going(
                                "commex-take-in",
                                CommexText.COMMAND_TAKE_IN,
                                () -> context().session().takeIn())
                        .on("Shortcut+Shift+I"),
                going(
                                "commex-export",
                                CommexText.COMMAND_EXPORT,
                                () -> new ResultFiles(context()).tests())
                        .on("Shortcut+Shift+E"),
                going("commex-ask", CommexText.COMMAND_ASK, () -> view.get().offerNations())
                        .on("Shortcut+Shift+Q"));
    }

    @Override
    protected Background.Work<CommexState> projecting() {
        var interop = context().interop().get();
        var language = context().language();
        var wanted = window;
        return _ ->
                interop == null
                        ? CommexState.NOTHING
                        : new CommexProjector(language, interop).project(wanted);
    }

    @Override
    protected void render(CommexState state) {
        shown = state;
        view.get().render(state);
    }

    /// Another window shows its own session; other figures are kept in the plan.
    private void wish(Wish next) {
        var known = shown.window();
        if (known == null || !known.id().equals(next.window())) {
            window = next.window();
            changed();
        } else if (!next.equals(shown.wish())) {
            keep(known, next);
        }
    }

    private void keep(CommexState.Window known, Wish next) {
        var plan = context().workspace().plan();
        Edit edit =
                Wish.kept(plan, known.id())
                        .<Edit>map(old -> new Edit.Revise(old.with(next.daily(), next.means())))
                        .orElseGet(() -> new Edit.Add(session(plan, known, next)));
        if (dispatch(context().say(CommexText.ARRANGING, known.name()), edit).isEmpty()) {
            changed();
        }
    }

    /// As secret as its window.
    private static CommexSession session(Plan plan, CommexState.Window known, Wish next) {
        return new CommexSession(
                new CommexSession.Id(UUID.randomUUID()),
                known.name(),
                known.id(),
                next.daily(),
                next.means(),
                Notes.of(plan.find(known.id()).orElseThrow().label()));
    }

    /// Puts all that goes in into the plan with the session in which it is held, as one edit; the
    /// tests move with their window.
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
        var edits = new ArrayList<Edit>();
        if (Wish.kept(plan, window.id()).isEmpty()) {
            edits.add(new Edit.Add(session(plan, window, state.wish())));
        }
        tests.forEach(test -> edits.add(new Edit.Add(test)));
        dispatch(context().say(CommexText.PLANNING, tests.size()), new Edit.Batch(edits));
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
