package org.entente.persistence.store;

import org.entente.persistence.HandClock;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.PlanLibraryContract;
import org.entente.persistence.key.OpenKeyring;
import org.entente.persistence.view.NoViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DiskLibraryTest implements PlanLibraryContract {
    @TempDir Path folder;

    private final HandClock clock = new HandClock(NOON);
    private PlanLibrary library;

    @BeforeEach
    void openLibrary() {
        library = new DiskLibrary(folder.resolve("plans"), new OpenKeyring(), new NoViews(), clock);
    }

    @Override
    public PlanLibrary library() {
        return library;
    }

    @Override
    public HandClock clock() {
        return clock;
    }
}
