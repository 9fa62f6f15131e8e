package org.entente.persistence.key;

import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Makes and unlocks the key of a plan. What it keeps lies in the plan's folder and must survive
/// the damage of any one file, because nothing can be read without it. Passwords are not kept and
/// not wiped; that is up to the caller.
public interface Keyring {
    /// Makes the protection of a new plan and writes what is needed to unlock it into the folder,
    /// forced to the disk; without a password, writes nothing.
    Protection create(PlanId id, Path folder, char @Nullable [] password) throws StoreException;

    /// The protection of a plan that exists.
    ///
    /// @throws StoreException `Locked` when it needs a password and none or a wrong one is given
    Protection unlock(PlanId id, Path folder, char @Nullable [] password) throws StoreException;

    /// True when the plan in the folder needs a password. Cheap.
    boolean isLocked(Path folder);
}
