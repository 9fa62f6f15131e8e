package org.entente.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class MemoryLibraryTest implements ProtectionContract {
    private final HandClock clock = new HandClock(NOON);
    private final MemoryLibrary library = new MemoryLibrary(clock);

    @Override
    public MemoryLibrary library() {
        return library;
    }

    @Override
    public HandClock clock() {
        return clock;
    }

    @Test
    void keepsWhatItRefusesUntilItRelents() {
        var store = ((OpenResult.Opened) library.create(PLAN, "Maj Berg", null)).store();
        var full = new StoreProblem.DiskFull(Path.of("/memory"), 0);

        library.refuse(full);
        store.submit(new JournalEntry(NOON, "Maj Berg", "Nothing", List.of()));

        assertThat(store.await()).isEqualTo(new SaveState.NotSaved(full, 1));

        library.relent();
        store.retry();

        assertThat(store.state()).isEqualTo(new SaveState.Saved(NOON, 2));
    }

    @Test
    void asksForThePasswordThatItWasGiven() {
        var made = library.create(PLAN, "Maj Berg", "secret".toCharArray());

        ((OpenResult.Opened) made).store().close();

        assertThat(library.open(ID, PlanLibrary.Access.READ, null))
                .isInstanceOf(OpenResult.Failed.class);
        assertThat(library.open(ID, PlanLibrary.Access.READ, "secret".toCharArray()))
                .isInstanceOf(OpenResult.Opened.class);
        assertThat(library.plans().getFirst().name()).isEmpty();
    }
}
