package org.entente.persistence.store;

import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanStore;
import org.entente.persistence.Repair;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreException;

import java.util.List;
import java.util.function.Consumer;

/// One plan as it stood when it was opened, to be read only. Writes nothing, not even a lock.
final class ReadPlanStore implements PlanStore {
    private final Site site;
    private final StorageThread thread;
    private final SaveState.Saved state;
    private final Archive archive;

    ReadPlanStore(Site site, StorageThread thread, SaveState.Saved state) {
        this.site = site;
        this.thread = thread;
        this.state = state;
        this.archive = new Archive(site);
    }

    @Override
    public PlanId id() {
        return site.id();
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void submit(JournalEntry entry) {
        throw new IllegalStateException(
                """
                The plan (%s) must be open for editing.
                Maybe the edit came from a screen that does not ask.\
                """
                        .formatted(id()));
    }

    @Override
    public SaveState state() {
        return state;
    }

    /// The state never changes.
    @Override
    public void onState(Consumer<SaveState> listener) {}

    /// Nothing is mended.
    @Override
    public void onRepair(Consumer<Repair> listener) {}

    @Override
    public void retry() {}

    @Override
    public SaveState await() {
        return state;
    }

    @Override
    public List<JournalEntry> history() throws StoreException {
        return thread.call(() -> archive.history(state.sequence()));
    }

    @Override
    public List<Generation> generations() throws StoreException {
        return thread.call(archive::generations);
    }

    @Override
    public Plan restore(Generation generation) throws StoreException {
        return thread.call(() -> archive.restore(generation));
    }

    @Override
    public void close() {
        thread.close();
    }
}
