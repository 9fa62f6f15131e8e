package org.entente.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Change;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.persistence.PlanLibrary.Access;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/// What every plan library does, the one on the disk and the fake alike.
public interface PlanLibraryContract {
    Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    Plan PLAN = Plans.brigadeExercise();
    PlanId ID = PlanId.of(PLAN.exercise());

    /// An empty library, always the same one for a test.
    PlanLibrary library();

    /// The clock of that library, at `NOON` in the beginning.
    HandClock clock();

    private OpenResult.Opened opened(OpenResult result) {
        assertThat(result).isInstanceOf(OpenResult.Opened.class);
        return (OpenResult.Opened) result;
    }

    private OpenResult.Opened created() {
        return opened(library().create(PLAN, "Maj Berg", null));
    }

    private OpenResult.Opened opened(Access access) {
        return opened(library().open(ID, access, null));
    }

    private StoreProblem failed(OpenResult result) {
        assertThat(result).isInstanceOf(OpenResult.Failed.class);
        return ((OpenResult.Failed) result).problem();
    }

    private static JournalEntry entry(int number, Instant at) {
        var activity = Things.activity("Serial " + number, Things.days("D", number, number + 1));
        return new JournalEntry(
                at, "Maj Berg", "Add serial " + number, List.of(new Change.Put(activity)));
    }

    private static Plan after(Plan plan, List<JournalEntry> entries) {
        var next = plan;
        for (var entry : entries) {
            for (var change : entry.changes()) {
                next = change.on(next);
            }
        }
        return next;
    }

    @Test
    default void openedPlanIsTheOneThatWasCreated() {
        var opened = created();

        assertThat(opened.plan()).isEqualTo(PLAN);
        assertThat(opened.repairs()).isEmpty();
        assertThat(opened.store().id()).isEqualTo(ID);
        assertThat(opened.store().isReadOnly()).isFalse();
        assertThat(opened.store().state()).isEqualTo(new SaveState.Saved(NOON, 1));
        opened.store().close();
    }

    @Test
    default void savedEditsAreThereAgain() throws StoreException {
        var entries = IntStream.range(0, 50).mapToObj(n -> entry(n, NOON)).toList();
        try (var store = created().store()) {
            entries.forEach(store::submit);

            assertThat(store.await()).isEqualTo(new SaveState.Saved(NOON, 51));
            assertThat(store.history()).hasSize(51).endsWith(entries.toArray(JournalEntry[]::new));
        }

        var again = opened(Access.EDIT);
        assertThat(again.plan()).isEqualTo(after(PLAN, entries));
        assertThat(again.repairs()).isEmpty();
        assertThat(again.store().history()).hasSize(51);
        again.store().close();
    }

    @Test
    default void historyBeginsWithTheCreation() throws StoreException {
        try (var store = created().store()) {
            var creation = store.history().getFirst();

            assertThat(creation.author()).isEqualTo("Maj Berg");
            assertThat(creation.label()).isEmpty();
            assertThat(after(Plan.EMPTY, store.history())).isEqualTo(PLAN);
        }
    }

    @Test
    default void oneEntryMayHoldAnyNumberOfChanges() {
        var huge = Plans.huge(3000);
        List<Change> puts = huge.tasks().<Change>map(task -> new Change.Put(entity(task))).toList();
        try (var store = created().store()) {
            store.submit(new JournalEntry(NOON, "Maj Berg", "Import", puts));
        }

        var again = opened(Access.EDIT);
        assertThat(again.plan().tasks()).hasSize((int) (PLAN.tasks().count() + puts.size()));
        again.store().close();
    }

    private static Entity entity(Task task) {
        return (Entity) task;
    }

    @Test
    default void droppedThingsStayAway() {
        try (var store = created().store()) {
            var drop = new Change.Drop(Plans.HOT_WASH.id());
            store.submit(new JournalEntry(NOON, "Maj Berg", "Remove", List.of(drop)));
        }

        var again = opened(Access.EDIT);
        assertThat(again.plan()).isEqualTo(PLAN.drop(Plans.HOT_WASH.id()));
        again.store().close();
    }

    @Test
    default void listenersHearThatEditsAreSaved() {
        var states = new CopyOnWriteArrayList<SaveState>();
        try (var store = created().store()) {
            store.onState(states::add);
            store.submit(entry(1, NOON));
            store.await();
        }

        assertThat(states).last().isEqualTo(new SaveState.Saved(NOON, 2));
    }

    @Test
    default void planIsHeldByOneEditorAtATime() {
        try (var _ = created().store()) {
            assertThat(failed(library().open(ID, Access.EDIT, null)))
                    .isInstanceOf(StoreProblem.HeldBy.class)
                    .satisfies(
                            problem ->
                                    assertThat(((StoreProblem.HeldBy) problem).since())
                                            .isEqualTo(NOON));
        }

        opened(Access.EDIT).store().close();
    }

    @Test
    default void othersMayReadWhatIsHeld() throws StoreException {
        try (var store = created().store()) {
            store.submit(entry(1, NOON));
            store.await();

            var reader = opened(Access.READ);

            assertThat(reader.plan()).isEqualTo(after(PLAN, List.of(entry(1, NOON))));
            assertThat(reader.repairs()).isEmpty();
            assertThat(reader.store().isReadOnly()).isTrue();
            assertThat(reader.store().state()).isEqualTo(new SaveState.Saved(NOON, 2));
            assertThat(reader.store().history()).hasSize(2);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> reader.store().submit(entry(2, NOON)));
            reader.store().close();
            store.submit(entry(2, NOON));
            assertThat(store.await()).isEqualTo(new SaveState.Saved(NOON, 3));
        }
    }

    @Test
    default void everyGenerationCanBeRestored() throws StoreException {
        var truths = new ArrayList<Plan>(List.of(PLAN));
        created().store().close();
        for (int day = 1; day <= 4; day++) {
            clock().advance(Duration.ofHours(5));
            var opened = opened(Access.EDIT);
            opened.store().submit(entry(day, clock().instant()));
            truths.add(after(opened.plan(), List.of(entry(day, NOON))));
            opened.store().close();
        }

        var store = opened(Access.READ).store();

        var generations = store.generations();
        assertThat(generations)
                .extracting(Generation::sequence)
                .containsExactly(5L, 4L, 3L, 2L, 1L);
        for (var generation : generations) {
            var truth = truths.get((int) generation.sequence() - 1);
            assertThat(store.restore(generation)).isEqualTo(truth);
            assertThat(generation.entities()).isEqualTo(truth.size());
        }
        assertThat(generations.getFirst().at()).isEqualTo(clock().instant());
        store.close();
    }

    @Test
    default void listTellsNamesAndMarkingsNewestFirst() throws StoreException {
        assertThat(library().plans()).isEmpty();
        created().store().close();

        var entries = library().plans();

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().id()).isEqualTo(ID);
        assertThat(entries.getFirst().name()).isEqualTo("NORTHERN BRIGADE");
        assertThat(entries.getFirst().marking()).isEqualTo("NATO UNCLASSIFIED");
        assertThat(entries.getFirst().isLocked()).isFalse();
    }

    @Test
    default void listKnowsTheNewName() throws StoreException {
        var renamed = PLAN.exercise().withName("SOUTHERN BRIGADE");
        try (var store = created().store()) {
            store.submit(
                    new JournalEntry(NOON, "Maj Berg", "Rename", List.of(new Change.Put(renamed))));
        }

        assertThat(library().plans().getFirst().name()).isEqualTo("SOUTHERN BRIGADE");
    }

    @Test
    default void samePlanIsNotCreatedTwice() {
        created().store().close();

        assertThat(failed(library().create(PLAN, "Maj Berg", null)))
                .isInstanceOf(StoreProblem.AlreadyThere.class);
        assertThat(opened(Access.READ).plan()).isEqualTo(PLAN);
    }

    @Test
    default void unknownPlanHasVanished() {
        assertThat(failed(library().open(ID, Access.EDIT, null)))
                .isInstanceOf(StoreProblem.Vanished.class);
    }

    @Test
    default void timesNeverRunBackwards() throws StoreException {
        var dayBefore = NOON.minus(Duration.ofDays(1));
        try (var store = created().store()) {
            store.submit(entry(1, NOON.plusSeconds(60)));
        }
        clock().set(dayBefore);

        var again = opened(Access.EDIT);
        again.store().submit(entry(2, dayBefore));
        again.store().await();

        assertThat(again.repairs()).contains(new Repair.ClockWentBack(NOON.plusSeconds(60)));
        assertThat(again.store().history())
                .extracting(JournalEntry::at)
                .containsExactly(NOON, NOON.plusSeconds(60), NOON.plusSeconds(60));
        again.store().close();
    }

    @Test
    default void interruptedCallersDoNoHarm() throws StoreException {
        Thread.currentThread().interrupt();
        var opened = created();
        var store = opened.store();
        store.submit(entry(1, NOON));

        assertThat(store.await()).isEqualTo(new SaveState.Saved(NOON, 2));
        assertThat(store.history()).hasSize(2);
        assertThat(store.generations()).isNotEmpty();
        store.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(opened(Access.READ).plan()).isEqualTo(after(PLAN, List.of(entry(1, NOON))));
    }

    @Test
    default void closedStoreTakesNothingMore() {
        var store = created().store();
        store.close();
        store.close();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.submit(entry(1, NOON)));
        assertThat(store.state()).isEqualTo(new SaveState.Saved(NOON, 1));
    }
}
