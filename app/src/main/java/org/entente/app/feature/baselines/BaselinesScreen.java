package org.entente.app.feature.baselines;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.drift.DriftCsv;
import org.entente.app.drift.DriftTable;
import org.entente.app.format.PlanNames;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.Withheld;
import org.entente.model.baseline.Freeze;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.resources.BaselineText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What changed since a conference: freezes the plan, and compares it with what was frozen.
public final class BaselinesScreen extends PlanScreen<BaselinesState> {
    private final Once<BaselinesView> view;
    private BaselinesState state = BaselinesState.nothing();

    public BaselinesScreen(ScreenContext context) {
        super(context, new Sign("baselines", BaselineText.TITLE, FluentUiRegularAL.HISTORY_20));
        this.view = new Once<>(this::makeView);
        watch(context.workspace().planProperty(), context.session().baselineProperty());
    }

    private BaselinesView makeView() {
        var session = context().session();
        return new BaselinesView(
                context().language(),
                new Gestures(
                        baseline -> choose(baseline.id()),
                        this::freeze,
                        this::ask,
                        session::show,
                        () -> chosen(baseline -> session.inspect(baseline.id())),
                        () -> chosen(this::delete),
                        () -> chosen(this::askWhere)));
    }

    @Override
    public Section section() {
        return Section.REVIEW;
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
    public boolean shows(EntityKind kind) {
        return kind == EntityKind.BASELINE;
    }

    @Override
    public void reveal(EntityId id) {
        if (id instanceof Baseline.Id baseline) {
            choose(baseline);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("baseline-freeze", BaselineText.COMMAND_FREEZE, icon(), this::ask),
                going(
                        "baseline-changes",
                        BaselineText.COMMAND_CHANGES,
                        () -> view.get().focusFilter()));
    }

    @Override
    protected Background.Work<BaselinesState> projecting() {
        var plan = context().workspace().plan();
        var chosen = context().session().baselineProperty().get().orElse(null);
        var now = context().clock().instant();
        return progress ->
                BaselinesProjector.project(
                        context().language(), plan, chosen, now, progress::isCancelled);
    }

    @Override
    protected void render(BaselinesState newState) {
        state = newState;
        view.get().render(newState);
    }

    private void choose(Baseline.Id id) {
        context().session().compare(id);
    }

    private void chosen(Consumer<Baseline> action) {
        var table = state.table();
        if (table != null) {
            action.accept(table.baseline());
        }
    }

    private void ask() {
        context()
                .dialogs()
                .line(
                        new Dialogs.Question(
                                context().say(BaselineText.FREEZE_TITLE),
                                context().say(BaselineText.FREEZE_NAME),
                                context().say(BaselineText.FREEZE_YES)),
                        this::freeze);
    }

    /// A large plan takes a moment to write down, so its pages are made beside the JavaFX thread.
    private void freeze(String name) {
        var plan = context().workspace().plan();
        var baseline =
                new Baseline(
                        new Baseline.Id(UUID.randomUUID()),
                        name.strip(),
                        context().clock().instant(),
                        context().workspace().author(),
                        Notes.of(plan.exercise().label()));
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(BaselineText.FREEZING, baseline.name()),
                                _ -> freeze(plan, baseline),
                                edit -> frozen(baseline, edit),
                                BaselinesScreen::failed));
    }

    /// With how ready the plan is, which takes no longer than the last edit did.
    private Edit freeze(Plan plan, Baseline baseline) {
        return context()
                .insight()
                .interops()
                .of(plan)
                .map(interop -> Freeze.of(interop, baseline, UUID::randomUUID))
                .orElseGet(() -> Freeze.of(plan, baseline, UUID::randomUUID));
    }

    private void frozen(Baseline baseline, Edit edit) {
        if (dispatch(context().say(BaselineText.EDIT_FREEZE, baseline.name()), edit).isPresent()) {
            choose(baseline.id());
            context().notifier().done(context().say(BaselineText.FROZEN, baseline.name()));
        }
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("The plan could not be frozen.", failure);
    }

    private void delete(Baseline baseline) {
        dispatch(
                context().say(BaselineText.EDIT_DELETE, baseline.name()),
                new Edit.Remove(baseline.id()));
    }

    private void askWhere(Baseline baseline) {
        var title = context().say(BaselineText.EXPORT_CSV);
        context()
                .dialogs()
                .save(
                        new Dialogs.FileQuestion(
                                title,
                                List.of(new Dialogs.FileKind(title, List.of("*.csv"))),
                                PlanNames.file(context().workspace().plan(), "csv")),
                        file -> write(baseline, file));
    }

    private void write(Baseline baseline, Path file) {
        var plan = context().workspace().plan();
        var language = context().language();
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(BaselineText.EXPORT_CSV),
                                progress -> {
                                    var table =
                                            DriftTable.of(
                                                    plan,
                                                    baseline,
                                                    language,
                                                    progress::isCancelled);
                                    DriftCsv.write(table, language, file);
                                    return Withheld.of(plan);
                                },
                                masked ->
                                        masked.tell(
                                                context().notifier(),
                                                language,
                                                file,
                                                context().say(BaselineText.WRITTEN, file)),
                                failure -> unwritten(file, String.valueOf(failure.getMessage()))));
    }

    private void unwritten(Path file, String why) {
        context().notifier().fail(context().say(BaselineText.UNWRITTEN, file, why));
    }
}
