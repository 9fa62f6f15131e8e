package org.entente.app.feature.overview;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Projection;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.holiday.HolidayBook;
import org.entente.app.holiday.NationCalendars;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.resources.HolidayText;
import org.entente.resources.OverviewText;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;

/// Where the exercise stands at a glance.
public final class OverviewScreen implements Screen {
    private final ScreenContext context;
    private final OverviewView view;
    private final Subscription subscription;
    private final Projection<OverviewState> projection;

    public OverviewScreen(ScreenContext context) {
        this.context = context;
        this.view =
                new OverviewView(
                        context.language(),
                        new OverviewView.Gestures(context.session()::show, context.session()::go));
        this.projection =
                new Projection<>(context.background(), id(), this::projecting, view::render);
        this.subscription =
                Subscription.combine(
                        context.workspace().planProperty().subscribe(_ -> projection.changed()),
                        context.findings().stateProperty().subscribe(_ -> projection.changed()));
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public TextKey title() {
        return OverviewText.TITLE;
    }

    @Override
    public Ikon icon() {
        return FluentUiRegularAL.HOME_20;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public boolean shows(EntityKind kind) {
        return kind == EntityKind.EXERCISE;
    }

    @Override
    public void reveal(EntityId id) {
        view.requestFocus();
    }

    /// The days to go are those of now.
    @Override
    public void shown() {
        projection.hidden();
        projection.changed();
        projection.shown();
    }

    @Override
    public void hidden() {
        projection.hidden();
    }

    @Override
    public void close() {
        projection.hidden();
        subscription.unsubscribe();
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
        var workspace = context.workspace();
        var edit =
                new NationCalendars(HolidayBook.shipped(), context.texts()).edit(workspace.plan());
        if (edit.isEmpty()) {
            context.notifier().note(context.say(HolidayText.ALL_HAVE_ONE));
            return;
        }
        var before = workspace.plan().count(EntityKind.WORK_CALENDAR);
        switch (workspace.dispatch(context.say(HolidayText.EDIT), edit.get())) {
            case Outcome.Applied(var plan, _) ->
                    context.notifier()
                            .done(
                                    context.say(
                                            HolidayText.DONE,
                                            plan.count(EntityKind.WORK_CALENDAR) - before));
            case Outcome.Refused(var reason) ->
                    context.notifier()
                            .fail(
                                    new RefusalMessages(context.language())
                                            .sentence(reason, workspace.plan()));
        }
    }

    private Background.Work<OverviewState> projecting() {
        var plan = context.workspace().plan();
        var verdict = context.findings().verdict();
        var now = context.clock().instant();
        return _ -> new OverviewProjector(context.language(), plan).project(verdict, now);
    }
}
