package org.entente.persistence;

import org.entente.model.plan.Plan;

import java.util.List;
import java.util.function.Consumer;

/// Keeps one open plan durable. Every method may be called from any thread and returns at once
/// unless it says otherwise; nothing is ever lost that was submitted while the program lives.
public interface PlanStore extends AutoCloseable {
    PlanId id();

    /// True when the plan was opened to be read only; `submit` is then an error of the program.
    boolean isReadOnly();

    /// Takes an accepted edit. It is durable when the state that follows says so.
    void submit(JournalEntry entry);

    SaveState state();

    /// Told of every new state, on the storage thread.
    void onState(Consumer<SaveState> listener);

    /// Told of what is mended while the plan is open, on a storage thread.
    void onRepair(Consumer<Repair> listener);

    /// Tries again to save what the disk refused.
    void retry();

    /// Waits until what was submitted is saved or refused; never called on the JavaFX thread.
    SaveState await();

    /// The edits of the journal, oldest first; reads the disk, never called on the JavaFX thread.
    /// The first is the creation of the plan, with a blank label; so have entries that a repair
    /// wrote, with a blank author too.
    List<JournalEntry> history() throws StoreException;

    /// The verified snapshots, newest first; reads the disk.
    List<Generation> generations() throws StoreException;

    /// The plan as a generation holds it; reads the disk.
    ///
    /// @throws StoreException when the generation cannot be read back as it was written
    Plan restore(Generation generation) throws StoreException;

    /// Saves what is pending, writes a snapshot and lets go of the folder. Waits. What the disk
    /// still refuses then is lost with the program and `state` says so: ask `await` first.
    @Override
    void close();
}
