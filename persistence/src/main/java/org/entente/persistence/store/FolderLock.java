package org.entente.persistence.store;

import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.DiskLock;
import org.entente.persistence.disk.Trouble;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/// Keeps a plan folder to one program. The lock itself is the system's and ends with the program;
/// who holds it stands in a file beside it.
final class FolderLock implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderLock.class.getName());

    private final Disk disk;
    private final PlanFolder folder;
    private final DiskLock lock;

    private FolderLock(Disk disk, PlanFolder folder, DiskLock lock) {
        this.disk = disk;
        this.folder = folder;
        this.lock = lock;
    }

    /// Takes the folder.
    ///
    /// @throws StoreException `HeldBy` when somebody has it already
    static FolderLock take(Disk disk, PlanFolder folder, Clock clock) throws StoreException {
        try {
            var lock = disk.tryLock(folder.lock());
            if (lock == null) {
                throw new StoreException(heldBy(disk, folder));
            }
            return new FolderLock(disk, folder, lock).signed(clock);
        } catch (IOException e) {
            throw new Trouble(disk, folder.root()).with(e);
        }
    }

    private FolderLock signed(Clock clock) throws IOException {
        try {
            disk.write(folder.holder(), Holder.thisProgram(clock.instant()).text());
            return this;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /// True when another program holds the folder, as far as can be told without taking it.
    static boolean isHeld(Disk disk, PlanFolder folder) {
        try (var lock = disk.exists(folder.lock()) ? disk.tryLock(folder.lock()) : null) {
            return lock == null && disk.exists(folder.lock());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The lock cannot be tried.", e);
            return false;
        }
    }

    private static @Nullable Holder holder(Disk disk, PlanFolder folder) {
        try {
            return disk.exists(folder.holder()) ? Holder.of(disk.read(folder.holder())) : null;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The holder cannot be read.", e);
            return null;
        }
    }

    /// By whom the folder is held.
    static StoreProblem heldBy(Disk disk, PlanFolder folder) {
        var holder = holder(disk, folder);
        return holder == null
                ? new StoreProblem.HeldBy(folder.root(), "?", Instant.EPOCH)
                : new StoreProblem.HeldBy(folder.root(), holder.words(), holder.since());
    }

    /// Lets the folder go. Never fails: the system frees what the program leaves behind.
    @Override
    public void close() {
        try {
            disk.delete(folder.holder());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The holder cannot be removed.", e);
        }
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The lock cannot be let go.", e);
        }
    }
}
