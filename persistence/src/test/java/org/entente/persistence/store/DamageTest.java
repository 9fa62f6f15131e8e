package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.OpenResult;
import org.entente.persistence.Repair;
import org.entente.persistence.StoreException;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.PowerCut;
import org.entente.persistence.disk.SimulatedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Damages one file of a plan at a time. The plan opens as it was saved, or what was lost is told;
/// after that it is whole again.
class DamageTest {
    private static final PlanFolder FOLDER = PlanFolder.of(Bench.PLACE, Story.ID);
    private static final int EDITS = 40;

    private final Story story = new Story();

    /// A plan that was edited, as it stood half way and as it stands.
    private record Case(SimulatedDisk older, SimulatedDisk newest) {}

    @ParameterizedTest
    @EnumSource
    void noDamageIsSilent(Damage damage) throws Exception {
        var random = new Random(damage.ordinal());
        var closed = edited(true);
        var killed = edited(false);
        int files = Tier.count(45, 430);
        for (int n = 0; n < files; n++) {
            survives(random.nextBoolean() ? closed : killed, damage, random);
        }
    }

    private static Case edited(boolean isClosed) {
        var disk = new SimulatedDisk();
        var bench = new Bench(disk);
        var store = Bench.opened(bench.create()).store();
        for (long sequence = 2; sequence <= EDITS / 2; sequence++) {
            store.submit(Story.edit(sequence));
            Bench.settle(store);
        }
        var older = copy(disk);
        for (long sequence = EDITS / 2 + 1; sequence <= EDITS; sequence++) {
            store.submit(Story.edit(sequence));
            Bench.settle(store);
        }
        var newest = copy(disk);
        store.close();
        return new Case(older, isClosed ? copy(disk) : newest);
    }

    private static SimulatedDisk copy(SimulatedDisk disk) {
        return disk.after(disk.steps(), PowerCut.KEEPS_ALL, new Random(0));
    }

    private void survives(Case story, Damage damage, Random random) throws Exception {
        var disk = copy(story.newest());
        var files = files(disk);
        var file = files.get(random.nextInt(files.size()));
        if (random.nextBoolean()) {
            file = FOLDER.journal();
        }
        var older = story.older().exists(file) ? story.older().read(file) : new byte[0];
        overwrite(disk, file, damage.to(disk.read(file), older, random));
        holds(new Bench(disk), damage + " of " + file.getFileName());
    }

    private static List<Path> files(Disk disk) throws IOException {
        var files = new ArrayList<>(disk.list(FOLDER.root()));
        files.remove(FOLDER.snapshots());
        files.addAll(disk.list(FOLDER.snapshots()));
        return files;
    }

    private static void overwrite(Disk disk, Path file, byte[] bytes) throws IOException {
        try (var open = disk.open(file, Disk.Mode.WRITE)) {
            open.truncate(0);
            open.write(ByteBuffer.wrap(bytes), 0);
            open.force();
        }
    }

    private void holds(Bench bench, String what) throws StoreException {
        var opened = Bench.opened(bench.open());
        var lost = Bench.lost(opened);
        assertThat(opened.plan()).as(what).isEqualTo(story.truth(EDITS - lost));
        opened.repairs().stream()
                .filter(Repair.JournalDamaged.class::isInstance)
                .forEach(
                        repair ->
                                assertThat(((Repair.JournalDamaged) repair).lastGoodSequence())
                                        .as(what)
                                        .isEqualTo(EDITS - lost));
        Bench.settle(opened.store());
        assertThat(opened.store().history()).as(what).isNotEmpty();
        for (var generation : opened.store().generations()) {
            restores(opened, generation, lost);
        }
        opened.store().close();
        var again = Bench.opened(bench.open());
        assertThat(again.repairs()).as(what).isEmpty();
        assertThat(again.plan()).as(what).isEqualTo(opened.plan());
        again.store().close();
    }

    /// A generation taken after a loss holds the plan as it stands now.
    private void restores(OpenResult.Opened opened, Generation generation, long lost)
            throws StoreException {
        var isAfterLoss = generation.sequence() > EDITS - lost;
        assertThat(opened.store().restore(generation))
                .isEqualTo(isAfterLoss ? opened.plan() : story.truth(generation.sequence()));
    }

    @Test
    void lossIsToldOnlyWhenNoSnapshotHasIt() throws Exception {
        var disk = copy(edited(true).newest());
        overwrite(disk, FOLDER.journal(), new byte[0]);

        var opened = Bench.opened(new Bench(disk).open());

        assertThat(opened.plan()).isEqualTo(story.truth(EDITS));
        assertThat(opened.repairs())
                .hasSize(2)
                .anySatisfy(
                        repair ->
                                assertThat(repair).isInstanceOf(Repair.RestoredFromSnapshot.class));
        assertThat(Bench.lost(opened)).isZero();
        assertThat(Bench.tellsOfDamage(opened)).isTrue();
        opened.store().close();
        assertThat(disk.list(FOLDER.damaged())).hasSize(1);
    }

    @Test
    void damagedFilesAreKept() throws Exception {
        var disk = copy(edited(true).newest());
        var snapshot = disk.list(FOLDER.snapshots()).getLast();
        var bytes = disk.read(snapshot);
        bytes[bytes.length / 2] ^= 1;
        overwrite(disk, snapshot, bytes);

        var opened = Bench.opened(new Bench(disk).open());
        opened.store().close();

        assertThat(opened.plan()).isEqualTo(story.truth(EDITS));
        assertThat(opened.repairs()).containsExactly(new Repair.SnapshotDamaged(EDITS));
        assertThat(disk.read(FOLDER.damaged().resolve(snapshot.getFileName()))).isEqualTo(bytes);
    }

    @Test
    void historyFillsTheGapAfterASnapshotWasUsed() throws Exception {
        var disk = copy(edited(true).newest());
        var journal = disk.read(FOLDER.journal());
        journal[journal.length / 2] ^= 1;
        overwrite(disk, FOLDER.journal(), journal);

        var opened = Bench.opened(new Bench(disk).open());

        var replayed = opened.store().history();
        var plan = Plan.EMPTY;
        for (var entry : replayed) {
            for (var change : entry.changes()) {
                plan = change.on(plan);
            }
        }
        assertThat(plan).isEqualTo(opened.plan()).isEqualTo(story.truth(EDITS));
        assertThat(replayed).anySatisfy(entry -> assertThat(entry.author()).isEmpty());
        opened.store().close();
    }
}
