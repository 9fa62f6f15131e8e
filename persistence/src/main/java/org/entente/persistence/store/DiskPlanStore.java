package org.entente.persistence.store;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanStore;
import org.entente.persistence.Repair;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreException;
import org.entente.persistence.journal.Journal;
import org.entente.persistence.view.PlanViews;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One plan, open for editing. Two threads of its own: one for the journal, so that nothing delays
/// an edit on its way to the disk, and one for everything that follows from it.
final class DiskPlanStore implements PlanStore {
    private final Site site;
    private final StorageThread thread;
    private final StorageThread upkeepThread;
    private final Saver saver;
    private final Upkeep upkeep;
    private final Archive archive;
    private final LateRepairs repairs = new LateRepairs();
    private final Runnable release;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /// What the store takes over: the folder, the thread that made its journal, which ends with the
    /// store, and how to let the folder go.
    record Tenancy(Site site, StorageThread thread, Runnable release) {}

    DiskPlanStore(Tenancy tenancy, Journal journal, Plan plan, PlanViews views) {
        this.site = tenancy.site();
        this.thread = tenancy.thread();
        this.release = tenancy.release();
        this.upkeepThread = new StorageThread("entente-upkeep");
        this.upkeep = new Upkeep(site, views, repairs::tell);
        this.archive = new Archive(site);
        this.saver = new Saver(thread, site, journal, plan, this::follow);
    }

    private void follow(Upkeep.Durable durable, List<List<Change>> edits) {
        upkeepThread.execute(() -> upkeep.follow(durable, edits));
    }

    /// Starts what follows from the journal.
    DiskPlanStore started(Recovered recovered) {
        var durable = saver.durable();
        var wasRepaired = recovered.mending() != null || !recovered.unreadable().isEmpty();
        upkeepThread.execute(() -> upkeep.begin(durable, recovered.unreadable(), wasRepaired));
        if (site.pace().courtesy().isZero()) {
            upkeepThread.execute(upkeep::beginView);
        } else {
            upkeepThread.after(site.pace().courtesy(), upkeep::beginView);
        }
        return this;
    }

    @Override
    public PlanId id() {
        return site.id();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void submit(JournalEntry entry) {
        requireOpen();
        saver.submit(entry);
    }

    private void requireOpen() {
        if (isClosed.get()) {
            throw new IllegalStateException("The plan (%s) must still be open.".formatted(id()));
        }
    }

    @Override
    public SaveState state() {
        return saver.state();
    }

    @Override
    public void onState(Consumer<SaveState> listener) {
        saver.listeners().add(listener);
    }

    @Override
    public void onRepair(Consumer<Repair> listener) {
        upkeepThread.execute(() -> repairs.add(listener));
    }

    @Override
    public void retry() {
        thread.execute(saver::save);
    }

    @Override
    public SaveState await() {
        if (isClosed.get()) {
            return state();
        }
        return thread.ask(
                () -> {
                    saver.save();
                    return saver.state();
                });
    }

    @Override
    public List<JournalEntry> history() throws StoreException {
        requireOpen();
        var durable = thread.ask(saver::durable);
        return upkeepThread.call(() -> archive.history(durable.point().sequence()));
    }

    @Override
    public List<Generation> generations() throws StoreException {
        requireOpen();
        return upkeepThread.call(archive::generations);
    }

    @Override
    public Plan restore(Generation generation) throws StoreException {
        requireOpen();
        return upkeepThread.call(() -> archive.restore(generation));
    }

    /// Waits until view and snapshots have caught up as well.
    void settle() {
        await();
        upkeepThread.ask(
                () -> {
                    upkeep.beginView();
                    return true;
                });
    }

    @Override
    public void close() {
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        upkeep.hurry();
        try (thread;
                upkeepThread) {
            var durable =
                    thread.ask(
                            () -> {
                                saver.save();
                                saver.close();
                                return saver.durable();
                            });
            upkeepThread.ask(
                    () -> {
                        upkeep.end(durable);
                        return true;
                    });
        } finally {
            release.run();
        }
    }
}
