package org.entente.persistence;

import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The folder in which the program keeps its plans, one folder each. Every method waits for the
/// disk and is never called on the JavaFX thread.
public interface PlanLibrary {
    /// How a plan is to be opened.
    enum Access {
        EDIT,
        READ
    }

    /// What a library tells of a plan without opening it. `isLocked` means that it needs a
    /// password; name and marking are then blank, as they are when the folder is damaged.
    /// `changedAt` is when it was last saved (UTC).
    record Entry(PlanId id, String name, String marking, Instant changedAt, boolean isLocked) {}

    Path place();

    /// The plans in the library, last changed first.
    List<Entry> plans() throws StoreException;

    /// Makes a folder for the plan, protected by the password if there is one, and opens it.
    OpenResult create(Plan plan, String author, char @Nullable [] password);

    /// Verifies, replays and mends what the folder holds.
    OpenResult open(PlanId id, Access access, char @Nullable [] password);

    /// Protects a plan that nobody has open by another password, or by none: everything in its
    /// folder is written anew, under a new key or under none, history and generations included, and
    /// what lay there before is removed. Whatever happens meanwhile, the plan opens in the one way
    /// or in the other.
    ///
    /// @throws StoreException `Locked` when the present password does not fit, `HeldBy` when
    ///     somebody has the plan open
    void protect(PlanId id, char @Nullable [] present, char @Nullable [] fresh)
            throws StoreException;
}
