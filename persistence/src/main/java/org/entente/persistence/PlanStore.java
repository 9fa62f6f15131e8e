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

    /// Tries again to save what the disk refused.
    void retry();

    /// Waits until what was submitted is saved or refused; never called on the JavaFX thread.
    SaveState await();

    /// The edits of the journal, oldest first; reads the disk, never called on the JavaFX thread.
    List<JournalEntry> history();

    /// The verified snapshots, newest first; reads the disk.
    List<Generation> generations();

    /// The plan as a generation holds it; reads the disk.
    ///
    /// @throws StoreException when the generation cannot be read back as it was written
    Plan restore(Generation generation) throws StoreException;

    /// Saves what is pending, writes a snapshot and lets go of the folder. Waits.
    @Override
    void close();
}
