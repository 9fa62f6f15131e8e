package org.entente.app.feature.assign;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.workspace.Theme;
import org.entente.model.assign.Choice;
import org.entente.model.assign.Matrix;
import org.entente.model.assign.Roster;
import org.entente.model.assign.Suggestion;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.resources.AssignText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Who does what: activities against contingents, and proposals for what is open.
public final class AssignScreen extends PlanScreen<AssignScreen.Projected> {
    private final Once<AssignView> view;
    private final Proposer proposer;
    private Sight sight = Sight.USUAL;
    private @Nullable Projected latest;
    private @Nullable Suggestion suggestion;
    private @Nullable Plan seen;
    private boolean isProposalOpen;

    /// What is shown, and what made it from which plan: looking at more of it need not start
    /// afresh.
    public static final class Projected {
        private final Plan plan;
        private final AssignProjector by;
        private final AssignState state;

        private Projected(Plan plan, AssignProjector by, AssignState state) {
            this.plan = plan;
            this.by = by;
            this.state = state;
        }
    }

    public AssignScreen(ScreenContext context) {
        super(context, new Sign("assign", AssignText.TITLE, FluentUiRegularAL.GRID_20));
        view = new Once<>(this::makeView);
        proposer = new Proposer(context.background(), this::told);
        watch(context.workspace().planProperty());
        keep(context.session().themeProperty().subscribe(this::dress));
    }

    private AssignView makeView() {
        var bare = Plan.of(List.of(context().workspace().plan().exercise()));
        var nothing =
                new AssignState(
                        new Matrix(Roster.of(bare), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        null);
        return new AssignView(
                GridFrame.unseen(nothing),
                context().language(),
                tokens(context().session().themeProperty().get()),
                new AssignView.Orders(
                        this::look,
                        this::unfold,
                        this::openProposal,
                        new Cells(),
                        new ProposePane.Orders(
                                this::begin, this::stop, this::apply, this::discard)));
    }

    private void dress(Theme theme) {
        view.ifMade(made -> made.setTokens(tokens(theme)));
    }

    private static StyleTokens tokens(Theme theme) {
        return StyleTokens.of(theme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Section section() {
        return Section.FORCES;
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
        return kind == EntityKind.ASSIGNMENT;
    }

    @Override
    public void reveal(EntityId id) {
        context().workspace().plan().find(id).ifPresent(this::reveal);
    }

    private void reveal(Entity entity) {
        if (entity instanceof Assignment assignment
                && assignment.task() instanceof Activity.Id activity
                && latest != null) {
            int row = latest.state.row(activity);
            int column = latest.state.column(assignment.assignee());
            if (row >= 0 && column >= 0) {
                view.get().mark(Mark.at(row, column));
            }
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going("assign-filter-focus", AssignText.FILTER, () -> view.get().focusFilter()),
                going("assign-propose-open", AssignText.PROPOSE_OPEN, this::openProposal),
                going("assign-keys-toggle", AssignText.KEY_TOGGLE, () -> view.get().focusGrid())
                        .told("Space"),
                going("assign-keys-fill", AssignText.KEY_FILL, () -> view.get().focusGrid())
                        .told("Shortcut+D"),
                going("assign-keys-clear", AssignText.KEY_CLEAR, () -> view.get().focusGrid())
                        .told("Delete"));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    protected Background.Work<Projected> projecting() {
        var plan = context().workspace().plan();
        var wanted = sight;
        var known = latest;
        var choices = choices(plan);
        var reusable = known != null && known.plan == plan ? known.by : null;
        return _ -> {
            var by = reusable == null ? new AssignProjector(context().language(), plan) : reusable;
            return new Projected(plan, by, by.project(wanted, choices));
        };
    }

    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    private List<Choice> choices(Plan plan) {
        return suggestion == null || plan != seen ? List.of() : suggestion.choices();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    protected void render(Projected projected) {
        latest = projected;
        view.get().render(projected.state);
        if (seen != null && seen != context().workspace().plan()) {
            proposer.forget();
            suggestion = null;
            seen = null;
            view.get().proposal().idle(false);
            view.get().proposal().say(context().say(AssignText.PROPOSE_STALE), List.of());
        } else if (suggestion != null && !proposer.isRunning()) {
            view.get().proposal().say(sentence(suggestion), view.get().lines(suggestion));
        }
    }

    private void look(UnaryOperator<Sight> change) {
        sight = change.apply(sight);
        changed();
    }

    /// Gives the units of all nations columns of their own, or folds them all.
    private void unfold() {
        var nations =
                context()
                        .workspace()
                        .plan()
                        .participants()
                        .map(one -> one.code())
                        .collect(Collectors.toSet());
        look(old -> old.withUnfolded(old.unfolded().isEmpty() ? nations : Set.of()));
    }

    private void openProposal() {
        isProposalOpen = !isProposalOpen;
        view.get().openProposal(isProposalOpen);
        if (isProposalOpen) {
            view.get().proposal().focusBegin();
        } else {
            discard();
            view.get().focusGrid();
        }
    }

    private void begin() {
        seen = context().workspace().plan();
        suggestion = null;
        view.get().proposal().working(0, context().say(AssignText.PROPOSE_WORKING), List.of());
        proposer.begin(seen, view.get().proposal().wishes());
    }

    private void stop() {
        proposer.stop();
    }

    private void told(Suggestion best, double progress) {
        suggestion = best;
        if (progress < 1) {
            view.get().proposal().working(progress, sentence(best), view.get().lines(best));
        } else {
            view.get()
                    .proposal()
                    .idle(!best.choices().isEmpty() && !context().workspace().isReadOnly());
            view.get().proposal().say(sentence(best), view.get().lines(best));
        }
        changed();
    }

    private String sentence(Suggestion best) {
        return context()
                .say(
                        AssignText.PROPOSE_SUMMARY,
                        best.asked(),
                        best.choices().size(),
                        best.refusals().size(),
                        Math.round(best.cost()));
    }

    private void apply() {
        var chosen = suggestion;
        if (chosen == null) {
            return;
        }
        forget();
        dispatch(context().say(AssignText.EDIT_PROPOSE, chosen.choices().size()), chosen.edit());
    }

    private void discard() {
        forget();
        changed();
    }

    private void forget() {
        proposer.forget();
        suggestion = null;
        seen = null;
        view.get().proposal().idle(false);
        view.get().proposal().say("", List.of());
    }

    /// What the user does to cells.
    private final class Cells implements GridOrders {
        @Override
        public void marked(Mark mark) {
            view.get().mark(mark);
            var rows = view.get().frame().state().rows();
            var activity = mark.to().row() >= 0 ? rows.get(mark.to().row()).activity() : null;
            if (activity != null) {
                context().session().select(Set.of(activity.id()));
            }
        }

        private AssignOrders orders() {
            return new AssignOrders(view.get().frame().state(), UUID::randomUUID);
        }

        private Mark mark() {
            return view.get().frame().mark();
        }

        private void edit(AssignText label, Edit.Batch edit) {
            if (!edit.edits().isEmpty()) {
                dispatch(context().say(label, edit.edits().size()), edit);
            }
        }

        @Override
        public void toggle() {
            edit(AssignText.EDIT_ASSIGN, orders().toggle(mark()));
        }

        @Override
        public void role(AssignmentRole role) {
            edit(AssignText.EDIT_ASSIGN, orders().role(mark(), role));
        }

        @Override
        public void clear() {
            edit(AssignText.EDIT_CLEAR, orders().clear(mark()));
        }

        @Override
        public void fill() {
            edit(AssignText.EDIT_ASSIGN, orders().fill(mark()));
        }

        @Override
        public void ask(int step) {
            edit(AssignText.EDIT_ASK, orders().ask(mark().to(), step));
        }

        @Override
        public void head(int column) {
            var unit = view.get().frame().state().matrix().columns().get(column).head();

            context().session().select(Set.of(unit.id()));
            look(old -> old.turned(unit.nation()));
        }
    }
}
