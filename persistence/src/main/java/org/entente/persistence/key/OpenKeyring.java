package org.entente.persistence.key;

import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Knows no passwords: every plan is open, and none can be made with a password.
public final class OpenKeyring implements Keyring {
    @Override
    public Protection create(PlanId id, Path folder, char @Nullable [] password)
            throws StoreException {
        if (password != null) {
            throw new StoreException(new StoreProblem.Locked(folder));
        }
        return Protection.NONE;
    }

    @Override
    public Protection unlock(PlanId id, Path folder, char @Nullable [] password) {
        return Protection.NONE;
    }

    @Override
    public boolean isLocked(Path folder) {
        return false;
    }
}
