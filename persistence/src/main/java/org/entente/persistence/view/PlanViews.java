package org.entente.persistence.view;

import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.key.Protection;

import java.nio.file.Path;

/// Opens the view of a plan in its folder. Called on the same storage thread as the view itself.
public interface PlanViews {
    /// Opens what the folder holds, or makes an empty view where there is none.
    PlanView open(PlanId id, Path folder, Protection protection) throws StoreException;

    /// Removes what the folder holds, closed before, and makes an empty view.
    PlanView fresh(PlanId id, Path folder, Protection protection) throws StoreException;
}
