package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.PlanStore;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.FaultyDisk;
import org.entente.persistence.disk.SimulatedDisk;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A disk that is full, read-only or gone for a while: edits are kept, the reason is told, and
/// saving goes on without opening anew.
class RefusingDiskTest {
    private static final int EDITS = 40;

    private final Story story = new Story();
    private final SimulatedDisk simulated = new SimulatedDisk();
    private final FaultyDisk disk = new FaultyDisk(simulated);
    private final Bench bench = new Bench(disk);

    @Test
    void fullDiskKeepsEveryEditAtEveryLevel() {
        int levels = Tier.count(20, 100);
        for (int level = 0; level < levels; level++) {
            goesOnWithRoom(level * 400_000L / levels);
        }
    }

    private void goesOnWithRoom(long room) {
        var full = new SimulatedDisk();
        var library = new Bench(full);
        full.limit(room);
        var store = madeWithRoom(full, library);
        for (long sequence = 2; sequence <= EDITS; sequence++) {
            store.submit(Story.edit(sequence));
            switch (store.await()) {
                case SaveState.Saved(_, var saved) -> assertThat(saved).isEqualTo(sequence);
                case SaveState.NotSaved(StoreProblem.DiskFull _, _) -> {}
                case SaveState other -> throw new AssertionError("It must be full: " + other);
            }
        }
        full.limit(Long.MAX_VALUE / 2);
        store.retry();
        assertThat(Bench.saved(store)).isEqualTo(EDITS);
        store.close();
        var again = Bench.opened(library.open());
        assertThat(again.plan()).isEqualTo(story.truth(EDITS));
        assertThat(again.repairs()).isEmpty();
        again.store().close();
    }

    private static PlanStore madeWithRoom(SimulatedDisk full, Bench library) {
        var made = library.create();
        if (made instanceof OpenResult.Failed(var problem)) {
            assertThat(problem).isInstanceOf(StoreProblem.DiskFull.class);
            full.limit(full.used() + 40_000);
            made = library.create() instanceof OpenResult.Opened opened ? opened : library.open();
        }
        if (made instanceof OpenResult.Failed) {
            full.limit(full.used() + 100_000);
            made = library.create() instanceof OpenResult.Opened opened ? opened : library.open();
        }
        return Bench.opened(made).store();
    }

    @Test
    void snapshotsLeaveTheLastRoomToTheJournal() {
        var small = new SimulatedDisk();
        var library = new Bench(small, 50_000);
        var store = Bench.opened(library.create()).store();
        small.limit(small.used() + 40_000);

        store.submit(Story.edit(2));
        Bench.saved(store);
        store.close();

        assertThat(small.list(PlanFolder.of(Bench.PLACE, Story.ID).snapshots())).hasSize(1);
        var again = Bench.opened(library.open());
        assertThat(again.plan()).isEqualTo(story.truth(2));
        again.store().close();
    }

    @Test
    void readOnlyFolderIsToldAndMayBeRead() {
        Bench.opened(bench.create()).store().close();
        disk.setReadOnly(true);

        assertThat(bench.open())
                .isInstanceOfSatisfying(
                        OpenResult.Failed.class,
                        failed ->
                                assertThat(failed.problem())
                                        .isInstanceOf(StoreProblem.NotWritable.class));
        var reader = Bench.opened(bench.library().open(Story.ID, Access.READ, null));
        assertThat(reader.plan()).isEqualTo(Story.START);
        assertThat(reader.repairs()).isEmpty();
        reader.store().close();
        disk.setReadOnly(false);
        Bench.opened(bench.open()).store().close();
    }

    @Test
    void folderThatBecomesReadOnlyKeepsTheEdits() {
        var store = Bench.opened(bench.create()).store();
        disk.setReadOnly(true);
        store.submit(Story.edit(2));
        store.submit(Story.edit(3));

        assertThat(store.await())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> {
                            assertThat(state.pending()).isEqualTo(2);
                            assertThat(state.problem())
                                    .isInstanceOf(StoreProblem.NotWritable.class);
                        });

        disk.setReadOnly(false);
        assertThat(Bench.saved(store)).isEqualTo(3);
        store.close();
        var again = Bench.opened(bench.open());
        assertThat(again.plan()).isEqualTo(story.truth(3));
        again.store().close();
    }

    @Test
    void driveThatVanishesAndComesBackGoesOnByItself() throws Exception {
        var store = Bench.opened(bench.create()).store();
        var refused = new CompletableFuture<SaveState>();
        var savedAgain = new CompletableFuture<SaveState>();
        store.onState(
                state -> {
                    switch (state) {
                        case SaveState.NotSaved notSaved -> refused.complete(notSaved);
                        case SaveState.Saved(_, var sequence) when sequence == 2 ->
                                savedAgain.complete(state);
                        default -> {}
                    }
                });
        disk.setVanished(true);
        store.submit(Story.edit(2));

        assertThat(refused.get(1, TimeUnit.MINUTES))
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state ->
                                assertThat(state.problem())
                                        .isInstanceOf(StoreProblem.Vanished.class));

        disk.setVanished(false);
        assertThat(savedAgain.get(1, TimeUnit.MINUTES)).isInstanceOf(SaveState.Saved.class);
        store.close();
        var again = Bench.opened(bench.open());
        assertThat(again.plan()).isEqualTo(story.truth(2));
        again.store().close();
    }

    @Test
    void planOnAVanishedDriveIsToldAndOpensWhenItIsBack() {
        Bench.opened(bench.create()).store().close();
        disk.setVanished(true);

        assertThat(bench.open())
                .isInstanceOfSatisfying(
                        OpenResult.Failed.class,
                        failed ->
                                assertThat(failed.problem())
                                        .isInstanceOf(StoreProblem.Vanished.class));

        disk.setVanished(false);
        Bench.opened(bench.open()).store().close();
    }

    @Test
    void journalThatSomebodyDeletedTakesNoEdits() throws Exception {
        var store = Bench.opened(bench.create()).store();
        simulated.delete(PlanFolder.of(Bench.PLACE, Story.ID).journal());
        store.submit(Story.edit(2));

        assertThat(store.await()).isInstanceOf(SaveState.NotSaved.class);
        store.close();
        assertThat(store.state()).isInstanceOf(SaveState.NotSaved.class);
    }

    @Test
    void folderIsFreeAgainWhenTheDriveVanishedBeforeClosing() {
        var store = Bench.opened(bench.create()).store();
        disk.setVanished(true);
        store.close();
        disk.setVanished(false);

        var again = Bench.opened(bench.open());

        assertThat(again.plan()).isEqualTo(Story.START);
        again.store().close();
    }
}
