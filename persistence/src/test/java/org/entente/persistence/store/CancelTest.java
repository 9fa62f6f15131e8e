package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.persistence.HandClock;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.PlanStore;
import org.entente.persistence.StoreException;
import org.entente.persistence.key.OpenKeyring;
import org.entente.persistence.view.NoViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Interrupts tasks, as cancelling them does, in the middle of whatever they ask of the store.
class CancelTest {
    private static final int CALLS = 12;

    private final Story story = new Story();
    private final AtomicLong sequence = new AtomicLong(1);

    @TempDir Path folder;

    @Test
    void cancelledTasksCloseNothingAndLoseNothing() throws Exception {
        var clock = new HandClock(Story.BEGIN.plus(Duration.ofDays(1)));
        var library = new DiskLibrary(folder, new OpenKeyring(), new NoViews(), clock);
        var store = Bench.opened(library.create(Story.START, Story.AUTHOR, null)).store();
        var random = new Random(7);

        int tasks = Tier.count(100, 500);
        for (int task = 0; task < tasks; task++) {
            long seed = random.nextLong();
            var work = new FutureTask<>(() -> use(library, store, new Random(seed)), null);
            var thread = Thread.ofPlatform().start(work);
            for (int interrupt = 0; interrupt < 5; interrupt++) {
                LockSupport.parkNanos(random.nextInt(2_000_000));
                thread.interrupt();
            }
            work.get();
        }

        assertThat(Bench.saved(store)).isEqualTo(sequence.get());
        store.close();
        var again = Bench.opened(library.open(Story.ID, Access.EDIT, null));
        assertThat(again.repairs()).isEmpty();
        assertThat(again.plan()).isEqualTo(story.truth(sequence.get()));
        again.store().close();
    }

    /// One task at a time, so that the order of edits is known.
    private void use(DiskLibrary library, PlanStore store, Random random) {
        for (int call = 0; call < CALLS; call++) {
            switch (random.nextInt(24)) {
                case 0 -> store.await();
                case 1 -> look(library, store);
                default -> store.submit(Story.edit(sequence.incrementAndGet()));
            }
        }
    }

    private static void look(DiskLibrary library, PlanStore store) {
        try {
            assertThat(library.plans()).hasSize(1);
            assertThat(store.history()).isNotEmpty();
            for (var generation : store.generations()) {
                assertThat(store.restore(generation).hasExercise()).isTrue();
            }
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }
}
