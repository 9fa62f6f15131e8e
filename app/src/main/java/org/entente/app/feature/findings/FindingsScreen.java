package org.entente.app.feature.findings;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.control.Waiving;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.workspace.Findings;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Acceptance;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.FindingsText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.UUID;

/// The findings of the plan as it stands: read, jumped to, accepted with a reason.
public final class FindingsScreen extends PlanScreen<FindingsScreen.Projected> {
    private final Once<FindingsView> view;
    private @Nullable Projected latest;
    private String filter = "";

    /// What is shown, and what made it from which plan: filtering need not start afresh.
    record Projected(Plan plan, FindingsProjector by, FindingsState state) {}

    public FindingsScreen(ScreenContext context) {
        super(context, new Sign("findings", FindingsText.TITLE, FluentUiRegularMZ.WARNING_20));
        this.view = new Once<>(this::makeView);
        keep(context.findings().stateProperty().subscribe(this::checked));
    }

    private FindingsView makeView() {
        var made =
                new FindingsView(
                        context().language(),
                        new FindingsView.Gestures(
                                this::filter,
                                context().session()::show,
                                this::accept,
                                this::withdraw,
                                this::waive,
                                () -> context().session().go("export")));
        var findings = context().findings().stateProperty().get();
        if (!findings.isCurrent()) {
            made.checking(findings.verdict().open().size());
        }
        return made;
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
    public List<Command> commands() {
        return List.of(
                going("findings-filter-focus", FindingsText.FILTER, () -> view.get().focusFilter()),
                going("findings-waive", FindingsText.COMMAND_WAIVE, this::waive).told("W"));
    }

    private void filter(String text) {
        filter = text;
        changed();
    }

    /// While the plan is being checked the lines stay as they are.
    private void checked(Findings.State findings) {
        if (findings.isCurrent()) {
            changed();
        } else {
            view.ifMade(made -> made.checking(findings.verdict().open().size()));
        }
    }

    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    @Override
    protected Background.Work<Projected> projecting() {
        var plan = context().workspace().plan();
        var findings = context().findings().stateProperty().get();
        var words = filter;
        var known = latest;
        var reusable = known != null && known.plan() == plan ? known.by() : null;
        return _ -> {
            var by =
                    reusable == null ? new FindingsProjector(context().language(), plan) : reusable;
            return new Projected(plan, by, by.project(findings, words));
        };
    }

    @Override
    protected void render(Projected projected) {
        latest = projected;
        view.get().render(projected.state());
    }

    private void accept(Line line, String reason) {
        var workspace = context().workspace();
        var acceptance =
                new Acceptance(
                        new Acceptance.Id(UUID.randomUUID()),
                        line.subject().key(),
                        reason,
                        workspace.author(),
                        Notes.of(workspace.plan().exercise().label()));
        dispatch(
                context().say(FindingsText.ACCEPTING, line.subject().rule().code()),
                new Edit.Add(acceptance));
    }

    /// Of that very rule, wherever it names what the selected finding is about.
    private void waive() {
        var waiving = new Waiving(context());
        view.get()
                .selected()
                .map(Line::subject)
                .ifPresentOrElse(
                        about -> waiving.of(about.id(), about.rule().code()), waiving::refuse);
    }

    private void withdraw(EntityId acceptance) {
        dispatch(context().say(FindingsText.WITHDRAWING), new Edit.Remove(acceptance));
    }
}
