package org.entente.app.shell;

import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;

import java.nio.file.Path;

/// The passwords of the plans in a library. Waits for the disk; keeps no password and wipes none.
public interface Passwords {
    boolean isProtected(Path library, PlanId id);

    /// True when the plan opens with that password.
    ///
    /// @throws StoreException when that cannot be found out
    boolean fits(Path library, PlanId id, char[] password) throws StoreException;

    /// Puts a new password in the place of the old one; the plan may be open meanwhile.
    ///
    /// @throws StoreException `Locked` when the old one does not fit
    void change(Path library, PlanId id, char[] old, char[] fresh) throws StoreException;
}
