package org.entente.persistence;

import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// The store of a memory library. It saves at once, on the thread that submits, and tells listeners
/// on that thread too.
final class MemoryPlanStore implements PlanStore {
    private final MemoryLibrary library;
    private final PlanId id;
    private final MemoryPlan plan;
    private final PlanLibrary.Access access;
    private final Queue<JournalEntry> pending = new ArrayDeque<>();
    private final List<Consumer<SaveState>> listeners = new ArrayList<>();
    private @Nullable StoreProblem refusal;
    private Instant savedAt;
    private boolean isClosed;

    MemoryPlanStore(MemoryLibrary library, PlanId id, MemoryPlan plan, PlanLibrary.Access access) {
        this.library = library;
        this.id = id;
        this.plan = plan;
        this.access = access;
        this.savedAt = plan.lastAt();
        if (access == PlanLibrary.Access.EDIT) {
            plan.hold(library.clock().instant());
        }
    }

    @Override
    public PlanId id() {
        return id;
    }

    @Override
    public boolean isReadOnly() {
        return access == PlanLibrary.Access.READ;
    }

    @Override
    public void submit(JournalEntry entry) {
        synchronized (this) {
            if (isReadOnly() || isClosed) {
                throw new IllegalStateException("The plan must be open for editing.");
            }
            pending.add(entry);
        }
        retry();
    }

    @Override
    public void retry() {
        for (var listener : save()) {
            listener.accept(state());
        }
    }

    private synchronized List<Consumer<SaveState>> save() {
        refusal = library.refusal().orElse(null);
        while (refusal == null && !pending.isEmpty()) {
            plan.save(pending.remove());
            savedAt = library.clock().instant();
        }
        return List.copyOf(listeners);
    }

    @Override
    public synchronized SaveState state() {
        if (refusal != null && !pending.isEmpty()) {
            return new SaveState.NotSaved(refusal, pending.size());
        }
        return new SaveState.Saved(savedAt, plan.sequence());
    }

    @Override
    public synchronized void onState(Consumer<SaveState> listener) {
        listeners.add(listener);
    }

    /// Nothing breaks in memory.
    @Override
    public void onRepair(Consumer<Repair> listener) {}

    @Override
    public SaveState await() {
        retry();
        return state();
    }

    @Override
    public List<JournalEntry> history() {
        return plan.history();
    }

    @Override
    public List<Generation> generations() {
        return plan.generations();
    }

    @Override
    public Plan restore(Generation generation) throws StoreException {
        return plan.restore(generation);
    }

    @Override
    public void close() {
        if (isReadOnly() || markClosed()) {
            return;
        }
        retry();
        if (plan.generations().getFirst().sequence() != plan.sequence()) {
            plan.takeSnapshot(library.clock().instant());
        }
        plan.letGo();
    }

    private synchronized boolean markClosed() {
        var wasClosed = isClosed;
        isClosed = true;
        return wasClosed;
    }
}
