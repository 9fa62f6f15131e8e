package org.entente.app.shell;

import javafx.util.Subscription;

import org.entente.app.control.ScreenContext;
import org.entente.app.shell.inspector.InspectorEdits;
import org.entente.app.shell.inspector.InspectorProjector;
import org.entente.app.shell.inspector.InspectorState;
import org.entente.app.shell.inspector.InspectorView;
import org.entente.app.shell.inspector.ManyEdits;
import org.entente.model.plan.EntityId;
import org.entente.model.rule.Finding;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps the inspector true to the plan, the selection and the findings.
final class InspectorPanel {
    private final InspectorView view;
    private final ScreenContext context;
    private final InspectorProjector projector;
    private final List<Subscription> subscriptions;
    private @Nullable InspectorState shown;

    /// What the view is about; what was typed into it is meant for that.
    private Set<EntityId> selected = Set.of();

    InspectorPanel(ScreenContext context, Consumer<EntityId> move, Runnable close) {
        this.context = context;
        this.projector =
                new InspectorProjector(context.language(), () -> context.interop().getValue());
        var edits = new InspectorEdits(context.workspace(), context.language(), context.clock());
        var many = new ManyEdits(context.workspace(), context.language(), context.clock());
        this.view =
                new InspectorView(
                        context.language(),
                        new InspectorView.Orders(
                                edits::change,
                                (slot, typed) -> many.change(selected, slot, typed),
                                context.session()::show,
                                move,
                                close),
                        context.workspace().isReadOnly());
        this.subscriptions =
                List.of(
                        context.workspace().planProperty().subscribe(_ -> render()),
                        context.findings().stateProperty().subscribe(_ -> render()),
                        context.interop().subscribe(_ -> render()),
                        context.session().selectionProperty().subscribe(_ -> turn()));
    }

    InspectorView view() {
        return view;
    }

    private void turn() {
        view.settle();
        render();
    }

    private void render() {
        var selection = context.session().selection();
        selected = selection;
        var state = projector.project(context.workspace().plan(), selection, about());
        if (!state.equals(shown)) {
            shown = state;
            view.render(state);
        }
    }

    private List<Finding> about() {
        var session = context.session();
        return session.selection().isEmpty()
                ? findings(context.workspace().plan().exercise().id())
                : session.onlySelected().map(this::findings).orElse(List.of());
    }

    private List<Finding> findings(EntityId id) {
        return context.findings().about(id);
    }

    void close() {
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
