package org.entente.persistence.view;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.StoreException;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The plan as rows of a database. One storage thread, never interrupted, makes every call. After
/// an exception the store closes the view, starts a fresh one and rebuilds it; an edit is saved
/// without it.
public interface PlanView extends AutoCloseable {
    /// The journal sequence up to which the view is complete; 0 when it is empty.
    long applied() throws StoreException;

    /// Carries out the changes of one journal entry in one transaction and notes its sequence.
    void apply(long sequence, List<Change> changes) throws StoreException;

    /// Replaces everything by the plan and notes the sequence at the end; a view whose rebuilding
    /// failed shows nothing. So does one whose rebuilding was left undone, which it may be as soon
    /// as `isHurried`. Whether it was done.
    boolean rebuild(long sequence, Plan plan, BooleanSupplier isHurried) throws StoreException;

    default void rebuild(long sequence, Plan plan) throws StoreException {
        rebuild(sequence, plan, () -> false);
    }

    /// True when the rows are whole and show this plan, which is the one at `applied`.
    boolean shows(Plan plan) throws StoreException;

    /// Lets go of the files. Never fails: what cannot be written is rebuilt at the next opening.
    @Override
    void close();
}
