package org.entente.app.feature.overview;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.holiday.HolidayBook;
import org.entente.app.holiday.NationCalendars;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.resources.HolidayText;
import org.entente.resources.OverviewText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;

/// Where the exercise stands at a glance.
public final class OverviewScreen extends PlanScreen<OverviewState> {
    private final Once<OverviewView> view;

    public OverviewScreen(ScreenContext context) {
        super(context, new Sign("overview", OverviewText.TITLE, FluentUiRegularAL.HOME_20));
        this.view =
                new Once<>(
                        () ->
                                new OverviewView(
                                        context.language(),
                                        new OverviewView.Gestures(
                                                context.session()::show, context.session()::go)));
        watch(context.workspace().planProperty(), context.findings().stateProperty());
    }

    @Override
    public Node node() {
        return view.get();
    }

    @Override
    public boolean shows(EntityKind kind) {
        return kind == EntityKind.EXERCISE;
    }

    @Override
    public void reveal(EntityId id) {
        view.get().requestFocus();
    }

    /// The days to go are those of now.
    @Override
    public void shown() {
        changed();
        super.shown();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "nation-calendars",
                        HolidayText.COMMAND,
                        FluentUiRegularAL.CALENDAR_ADD_20,
                        this::giveCalendars));
    }

    private void giveCalendars() {
        var workspace = context().workspace();
        var edit =
                new NationCalendars(HolidayBook.shipped(), context().texts())
                        .edit(workspace.plan());
        if (edit.isEmpty()) {
            context().notifier().note(context().say(HolidayText.ALL_HAVE_ONE));
            return;
        }
        var before = workspace.plan().count(EntityKind.WORK_CALENDAR);
        dispatch(context().say(HolidayText.EDIT), edit.get())
                .map(done -> done.plan().count(EntityKind.WORK_CALENDAR) - before)
                .ifPresent(
                        count -> context().notifier().done(context().say(HolidayText.DONE, count)));
    }

    @Override
    protected void render(OverviewState state) {
        view.get().render(state);
    }

    @Override
    protected Background.Work<OverviewState> projecting() {
        var plan = context().workspace().plan();
        var findings = context().findings().stateProperty().get();
        var now = context().clock().instant();
        return _ -> {
            var state =
                    new OverviewProjector(context().language(), plan)
                            .project(findings.verdict(), now);
            return findings.isCurrent() ? state : state.unjudged();
        };
    }
}
