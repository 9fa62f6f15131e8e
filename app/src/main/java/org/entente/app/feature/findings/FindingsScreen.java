package org.entente.app.feature.findings;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.entente.app.control.Command;
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
    private @Nullable FindingsProjector projector;
    private @Nullable Plan projected;
    private String filter = "";

    public FindingsScreen(ScreenContext context) {
        this.context = context;
        this.view =
                new FindingsView(
                        context.language(),
                        new FindingsView.Gestures(
                                this::filter,
                                context.session()::show,
                                this::accept,
                                this::withdraw));
        this.subscription = context.findings().stateProperty().subscribe(this::render);
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
    public void close() {
        subscription.unsubscribe();
    }

    private void filter(String text) {
        filter = text;
        render(context.findings().stateProperty().get());
    }

    private void render(Findings.State findings) {
        view.render(projector().project(findings, filter));
    }

    /// One projector for each plan: while the plan stands still, only the filter changes.
    @SuppressWarnings("ReferenceEquality")
    private FindingsProjector projector() {
        var plan = context.workspace().plan();
        var known = projector;
        if (known != null && projected == plan) {
            return known;
        }
        var fresh = new FindingsProjector(context.language(), plan);
        projector = fresh;
        projected = plan;
        return fresh;
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
