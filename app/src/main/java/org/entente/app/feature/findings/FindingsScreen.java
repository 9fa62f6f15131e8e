package org.entente.app.feature.findings;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Projection;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.workspace.Findings;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Notes;
import org.entente.model.plan.Acceptance;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.FindingsText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.UUID;

/// The findings of the plan as it stands: read, jumped to, accepted with a reason.
public final class FindingsScreen implements Screen {
    private final ScreenContext context;
    private final FindingsView view;
    private final Subscription subscription;
    private final Projection<Projected> projection;
    private @Nullable Projected latest;
    private String filter = "";

    /// What is shown, and what made it from which plan: filtering need not start afresh.
    private record Projected(Plan plan, FindingsProjector by, FindingsState state) {}

    public FindingsScreen(ScreenContext context) {
        this.context = context;
        this.view =
                new FindingsView(
                        context.language(),
                        new FindingsView.Gestures(
                                this::filter,
                                context.session()::show,
                                this::accept,
                                this::withdraw,
                                () -> context.session().go("export")));
        this.projection =
                new Projection<>(context.background(), id(), this::projecting, this::render);
        this.subscription = context.findings().stateProperty().subscribe(this::checked);
    }

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public TextKey title() {
        return FindingsText.TITLE;
    }

    @Override
    public Ikon icon() {
        return FluentUiRegularMZ.WARNING_20;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "findings-filter-focus",
                        FindingsText.FILTER,
                        icon(),
                        () -> {
                            context.session().go(id());
                            view.focusFilter();
                        }));
    }

    @Override
    public void shown() {
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

    private void filter(String text) {
        filter = text;
        projection.changed();
    }

    /// While the plan is being checked the lines stay as they are.
    private void checked(Findings.State findings) {
        if (findings.isCurrent()) {
            projection.changed();
        } else {
            view.checking(findings.verdict().open().size());
        }
    }

    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    private Background.Work<Projected> projecting() {
        var plan = context.workspace().plan();
        var findings = context.findings().stateProperty().get();
        var words = filter;
        var known = latest;
        var reusable = known != null && known.plan() == plan ? known.by() : null;
        return _ -> {
            var by = reusable == null ? new FindingsProjector(context.language(), plan) : reusable;
            return new Projected(plan, by, by.project(findings, words));
        };
    }

    private void render(Projected projected) {
        latest = projected;
        view.render(projected.state());
    }

    private void accept(Line line, String reason) {
        var workspace = context.workspace();
        var acceptance =
                new Acceptance(
                        new Acceptance.Id(UUID.randomUUID()),
                        line.subject().key(),
                        reason,
                        workspace.author(),
                        Notes.of(workspace.plan().exercise().label()));
        dispatch(
                context.say(FindingsText.ACCEPTING, line.subject().rule().code()),
                new Edit.Add(acceptance));
    }

    private void withdraw(EntityId acceptance) {
        dispatch(context.say(FindingsText.WITHDRAWING), new Edit.Remove(acceptance));
    }

    private void dispatch(String label, Edit edit) {
        if (context.workspace().dispatch(label, edit) instanceof Outcome.Refused(var reason)) {
            context.notifier()
                    .warn(
                            new RefusalMessages(context.language())
                                    .sentence(reason, context.workspace().plan()));
        }
    }
}
