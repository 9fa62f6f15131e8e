package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.persistence.Generation;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.Repair;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.disk.SimulatedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CopyOnWriteArrayList;

/// The generations of snapshots: how many are kept, and that each can be restored.
class GenerationsTest {
    private static final int SESSIONS_A_DAY = 3;

    private final Story story = new Story();

    @TempDir Path folder;

    /// Three sessions a day for twenty days: the last ten, and one for each of fourteen days.
    @Test
    void everyGenerationThatIsKeptRestoresThePlanAsItWas() throws StoreException {
        var bench = new Bench(new RealDisk(), folder, Pace.USUAL);
        Bench.opened(bench.create()).store().close();
        long sequence = 1;
        for (int session = 0; session < 20 * SESSIONS_A_DAY; session++) {
            bench.clock().advance(Duration.ofHours(24 / SESSIONS_A_DAY));
            var store = Bench.opened(bench.open()).store();
            store.submit(Story.edit(++sequence));
            store.close();
        }

        var store = Bench.opened(bench.library().open(Story.ID, Access.READ, null)).store();

        var generations = store.generations();
        assertThat(generations.stream().map(GenerationsTest::day).distinct()).hasSize(14);
        assertThat(generations).hasSize(10 + 14 - 4);
        assertThat(generations.getFirst().sequence()).isEqualTo(sequence);
        for (var generation : generations) {
            assertThat(store.restore(generation)).isEqualTo(story.truth(generation.sequence()));
        }
        store.close();
    }

    private static LocalDate day(Generation generation) {
        return LocalDate.ofInstant(generation.at(), ZoneOffset.UTC);
    }

    @Test
    void snapshotIsTakenEveryThousandEdits() throws StoreException {
        var bench = new Bench(new SimulatedDisk(), Bench.PLACE, Pace.USUAL);
        var store = Bench.opened(bench.create()).store();
        for (long sequence = 2; sequence <= 2100; sequence++) {
            store.submit(Story.edit(sequence));
            if (sequence % 1000 < 3) {
                Bench.settle(store);
            }
        }
        Bench.settle(store);

        assertThat(store.generations())
                .extracting(Generation::sequence)
                .containsExactly(2001L, 1001L, 1L);
        store.close();
    }

    @Test
    void damagedGenerationIsToldAndKeptApart() throws Exception {
        var disk = new SimulatedDisk();
        var bench = new Bench(disk);
        var store = Bench.opened(bench.create()).store();
        for (long sequence = 2; sequence <= 20; sequence++) {
            store.submit(Story.edit(sequence));
            Bench.settle(store);
        }
        var old = store.generations().get(1);
        store.close();
        flip(disk, PlanFolder.of(Bench.PLACE, Story.ID).snapshots(), old);

        var opened = Bench.opened(bench.open());
        var repairs = new CopyOnWriteArrayList<Repair>();
        opened.store().onRepair(repairs::add);
        Bench.settle(opened.store());

        assertThat(opened.repairs()).isEmpty();
        assertThat(repairs).containsExactly(new Repair.SnapshotDamaged(old.sequence()));
        assertThat(opened.store().generations()).doesNotContain(old).isNotEmpty();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> opened.store().restore(old))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(StoreProblem.Damaged.class));
        opened.store().close();
    }

    private static void flip(SimulatedDisk disk, Path snapshots, Generation generation)
            throws Exception {
        var file = snapshots.resolve("%012d.snapshot".formatted(generation.sequence()));
        var bytes = disk.read(file);
        bytes[bytes.length / 2] ^= 4;
        try (var open = disk.open(file, Disk.Mode.WRITE)) {
            open.write(ByteBuffer.wrap(bytes), 0);
        }
    }
}
