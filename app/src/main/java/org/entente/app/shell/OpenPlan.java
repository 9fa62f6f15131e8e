package org.entente.app.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.FxThread;
import org.entente.app.interop.Standards;
import org.entente.app.workspace.Findings;
import org.entente.app.workspace.Insight;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Workspace;
import org.entente.persistence.PlanStore;
import org.entente.persistence.Repair;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreProblem;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.function.Consumer;

/// A plan on the desk: its store, what is done with it, what is wrong with it.
final class OpenPlan {
    private final PlanStore store;
    private final @Nullable StoreProblem obstacle;
    private final Workspace workspace;
    private final Session session;
    private final Insight insight;
    private final ReadOnlyObjectWrapper<SaveState> saved;

    /// What it takes to work on a plan.
    record Tools(Clock clock, Background background, Consumer<Exception> whenBroken) {}

    OpenPlan(Arrival arrival, String author, Session session, Tools tools) {
        this.store = arrival.result().store();
        this.obstacle = arrival.obstacle();
        var plan = arrival.result().plan();
        this.session = session;
        this.workspace =
                store.isReadOnly()
                        ? Workspace.readOnly(plan, tools.clock())
                        : new Workspace(plan, author, store::submit, tools.clock());
        this.insight =
                Insight.of(workspace, tools.background(), Standards::interop, tools.whenBroken());
        this.saved = new ReadOnlyObjectWrapper<>(store.state());
        store.onState(_ -> FxThread.run(() -> saved.set(store.state())));
        workspace.planProperty().subscribe(session::keepWithin);
    }

    PlanStore store() {
        return store;
    }

    /// Why the plan can only be read; null where it can be edited.
    @Nullable StoreProblem obstacle() {
        return obstacle;
    }

    Workspace workspace() {
        return workspace;
    }

    String name() {
        return workspace.plan().exercise().name();
    }

    Session session() {
        return session;
    }

    Insight insight() {
        return insight;
    }

    Findings findings() {
        return insight.findings();
    }

    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Told on the JavaFX thread of what is mended while the plan is open.
    void onRepair(Consumer<Repair> listener) {
        store.onRepair(repair -> FxThread.run(() -> listener.accept(repair)));
    }

    /// Stops listening; the store is closed elsewhere, because that waits for the disk.
    void leave() {
        insight.close();
    }
}
