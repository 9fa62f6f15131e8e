package org.entente.persistence.store;

import org.entente.persistence.PlanId;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.Trouble;
import org.entente.persistence.journal.Payloads;
import org.entente.persistence.key.Protection;
import org.entente.persistence.snapshot.Snapshots;

import java.io.IOException;
import java.time.Clock;

/// One unlocked plan folder and what works in it.
record Site(
        Disk disk, PlanFolder folder, PlanId id, Protection protection, Clock clock, Pace pace) {
    Payloads payloads() {
        return new Payloads(id, protection.sealer());
    }

    Snapshots snapshots() {
        return new Snapshots(disk, folder.snapshots(), id, protection.sealer());
    }

    Trouble trouble() {
        return new Trouble(disk, folder.root());
    }

    /// True when there is room for more than the journal.
    boolean hasRoom() throws IOException {
        return disk.freeBytes(folder.root()) >= pace.reserve();
    }
}
