package org.entente.persistence.store;

import org.entente.persistence.PlanId;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.key.Keyring;
import org.entente.persistence.key.Protection;
import org.entente.persistence.view.PlanViews;

import java.time.Clock;

/// What a library works with, whatever the plan.
record Workshop(Disk disk, Keyring keyring, PlanViews views, Clock clock, Pace pace) {
    Site site(PlanFolder folder, PlanId id, Protection protection) {
        return new Site(disk, folder, id, protection, clock, pace);
    }
}
