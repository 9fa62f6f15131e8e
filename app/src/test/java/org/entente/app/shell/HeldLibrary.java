package org.entente.app.shell;

import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.PlanStore;
import org.entente.persistence.Repair;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A library whose disk takes its time: edits are on their way until they are let through.
final class HeldLibrary implements PlanLibrary {
    private final PlanLibrary behind;
    private final List<JournalEntry> held = new ArrayList<>();
    private final List<Consumer<SaveState>> listeners = new ArrayList<>();
    private PlanStore store;

    HeldLibrary(PlanLibrary behind) {
        this.behind = behind;
    }

    /// Lets everything through that is on its way.
    void letThrough() {
        var entries = List.copyOf(held);
        held.clear();
        entries.forEach(store::submit);
        listeners.forEach(listener -> listener.accept(store.state()));
    }

    @Override
    public Path place() {
        return behind.place();
    }

    @Override
    public List<Entry> plans() throws StoreException {
        return behind.plans();
    }

    @Override
    public OpenResult create(Plan plan, String author, char @Nullable [] password) {
        return slow(behind.create(plan, author, password));
    }

    @Override
    public void protect(PlanId id, char @Nullable [] present, char @Nullable [] fresh)
            throws StoreException {
        behind.protect(id, present, fresh);
    }

    @Override
    public OpenResult open(PlanId id, Access access, char @Nullable [] password) {
        return slow(behind.open(id, access, password));
    }

    private OpenResult slow(OpenResult result) {
        if (result instanceof OpenResult.Opened(var opened, var plan, var repairs)) {
            store = opened;
            return new OpenResult.Opened(new Slow(opened), plan, repairs);
        }
        return result;
    }

    private final class Slow implements PlanStore {
        private final PlanStore fast;

        Slow(PlanStore fast) {
            this.fast = fast;
        }

        @Override
        public PlanId id() {
            return fast.id();
        }

        @Override
        public boolean isReadOnly() {
            return fast.isReadOnly();
        }

        @Override
        public void submit(JournalEntry entry) {
            held.add(entry);
            listeners.forEach(listener -> listener.accept(state()));
        }

        @Override
        public SaveState state() {
            return held.isEmpty() ? fast.state() : new SaveState.Saving(held.size());
        }

        @Override
        public void onState(Consumer<SaveState> listener) {
            listeners.add(listener);
            fast.onState(_ -> listener.accept(state()));
        }

        @Override
        public void onRepair(Consumer<Repair> listener) {
            fast.onRepair(listener);
        }

        @Override
        public void retry() {
            fast.retry();
        }

        @Override
        public SaveState await() {
            return state();
        }

        @Override
        public List<JournalEntry> history() throws StoreException {
            return fast.history();
        }

        @Override
        public List<Generation> generations() throws StoreException {
            return fast.generations();
        }

        @Override
        public Plan restore(Generation generation) throws StoreException {
            return fast.restore(generation);
        }

        @Override
        public void close() {
            fast.close();
        }
    }
}
