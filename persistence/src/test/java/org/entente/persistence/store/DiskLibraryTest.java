package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.persistence.HandClock;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.PlanLibraryContract;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.key.OpenKeyring;
import org.entente.persistence.view.NoViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

class DiskLibraryTest implements PlanLibraryContract {
    private static final int LONG_PATH = 240;

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

    @Test
    void placesWithLongAndForeignNamesWork() throws StoreException {
        var deep = folder;
        while (deep.toString().length() < LONG_PATH) {
            deep = deep.resolve("Übung 演習 ＡＢＣ ;INIT=x %3B");
        }
        var far = new DiskLibrary(deep, new OpenKeyring(), new NoViews(), clock);

        Bench.opened(far.create(PLAN, "Maj Berg", null)).store().close();

        var again = Bench.opened(far.open(ID, PlanLibrary.Access.EDIT, null));
        assertThat(again.plan()).isEqualTo(PLAN);
        assertThat(far.plans()).hasSize(1);
        again.store().close();
    }

    @Test
    void oneDamagedFolderDoesNotHideTheOthers() throws Exception {
        Bench.opened(library.create(PLAN, "Maj Berg", null)).store().close();
        var other = library.place().resolve("00000000-0000-0000-0000-000000000001");
        Files.createDirectories(other);
        Files.writeString(other.resolve("card"), "{");
        Files.createDirectories(library.place().resolve("not a plan"));
        Files.writeString(library.place().resolve("00000000-0000-0000-0000-000000000002"), "");

        var entries = library.plans();

        assertThat(entries).hasSize(3);
        assertThat(entries.getFirst().name()).isEqualTo("NORTHERN BRIGADE");
        assertThat(entries).filteredOn(entry -> entry.name().isBlank()).hasSize(2);
    }

    @Test
    void folderWithoutAnythingReadableIsDamaged() throws Exception {
        Files.createDirectories(library.place().resolve(ID.toString()));

        assertThat(library.open(ID, PlanLibrary.Access.EDIT, null))
                .isInstanceOfSatisfying(
                        OpenResult.Failed.class,
                        failed ->
                                assertThat(failed.problem())
                                        .isInstanceOf(StoreProblem.Damaged.class));
    }

    @Test
    void journalOfANewerProgramIsLeftAlone() throws Exception {
        Bench.opened(library.create(PLAN, "Maj Berg", null)).store().close();
        var journal = library.place().resolve(ID.toString()).resolve("journal");
        var bytes = ByteBuffer.wrap(Files.readAllBytes(journal));
        bytes.putInt(4, 2);
        var crc = new CRC32C();
        crc.update(bytes.array(), 0, 28);
        bytes.putInt(28, (int) crc.getValue());
        Files.write(journal, bytes.array());

        assertThat(library.open(ID, PlanLibrary.Access.EDIT, null))
                .isEqualTo(new OpenResult.Failed(new StoreProblem.TooNew(journal.getParent(), 2)));
        assertThat(Files.readAllBytes(journal)).isEqualTo(bytes.array());
    }

    @Test
    void twoLibrariesOnOnePlaceRespectEachOther() {
        var other = new DiskLibrary(library.place(), new OpenKeyring(), new NoViews(), clock);
        var store = Bench.opened(library.create(PLAN, "Maj Berg", null)).store();

        assertThat(other.open(ID, PlanLibrary.Access.EDIT, null))
                .isInstanceOfSatisfying(
                        OpenResult.Failed.class,
                        failed ->
                                assertThat(failed.problem())
                                        .isInstanceOf(StoreProblem.HeldBy.class));

        store.close();
        Bench.opened(other.open(ID, PlanLibrary.Access.EDIT, null)).store().close();
    }
}
