package org.entente.persistence.store;

import org.entente.persistence.HandClock;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.PlanStore;
import org.entente.persistence.Repair;
import org.entente.persistence.SaveState;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.key.OpenKeyring;
import org.entente.persistence.snapshot.Retention;
import org.entente.persistence.view.NoViews;

import java.nio.file.Path;
import java.time.Duration;

/// A library on whatever disk, with a snapshot every few edits and no waiting before a retry.
final class Bench {
    static final Path PLACE = Path.of("/exercises/plans");
    private static final int SNAPSHOT_EVERY = 7;

    private final DiskLibrary library;
    private final HandClock clock = new HandClock(Story.BEGIN.plus(Duration.ofHours(1)));

    Bench(Disk disk) {
        this(disk, 0);
    }

    /// A library that leaves so many bytes of room to the journal alone.
    Bench(Disk disk, long reserve) {
        this(
                disk,
                PLACE,
                new Pace(
                        SNAPSHOT_EVERY,
                        new Retention(4, 3),
                        Duration.ofMillis(1),
                        Duration.ofMillis(5),
                        reserve,
                        Duration.ZERO));
    }

    Bench(Disk disk, Path place, Pace pace) {
        this.library =
                new DiskLibrary(
                        place, new Workshop(disk, new OpenKeyring(), new NoViews(), clock, pace));
    }

    DiskLibrary library() {
        return library;
    }

    HandClock clock() {
        return clock;
    }

    OpenResult create() {
        return library.create(Story.START, Story.AUTHOR, null);
    }

    OpenResult open() {
        return library.open(Story.ID, Access.EDIT, null);
    }

    /// The plan that was opened.
    static OpenResult.Opened opened(OpenResult result) {
        if (result instanceof OpenResult.Opened opened) {
            return opened;
        }
        throw new AssertionError("The plan must open: " + result);
    }

    /// Waits until everything that was submitted is saved, trying again when it is refused.
    static long saved(PlanStore store) {
        var state = store.await();
        for (int attempt = 0; attempt < 3 && state instanceof SaveState.NotSaved; attempt++) {
            state = store.await();
        }
        if (state instanceof SaveState.Saved(_, var sequence)) {
            return sequence;
        }
        throw new AssertionError("The edits must be saved: " + state);
    }

    /// Waits for snapshots and view as well.
    static void settle(PlanStore store) {
        ((DiskPlanStore) store).settle();
    }

    /// How many saved edits the repairs say were lost.
    static long lost(OpenResult.Opened opened) {
        return opened.repairs().stream()
                .mapToLong(
                        repair ->
                                repair instanceof Repair.JournalDamaged(_, _, var lost) ? lost : 0)
                .sum();
    }

    static boolean tellsOfDamage(OpenResult.Opened opened) {
        return opened.repairs().stream().anyMatch(Repair.JournalDamaged.class::isInstance);
    }
}
