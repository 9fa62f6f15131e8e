package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.entente.model.Plans;
import org.entente.model.edit.Change;
import org.entente.persistence.HandClock;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.ProtectionContract;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.h2.H2PlanViews;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.PasswordKeyring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The library as the program puts it together: passwords, and views in a real database.
class ProtectedLibraryTest implements ProtectionContract {
    @TempDir Path folder;

    private final HandClock clock = new HandClock(NOON);
    private PlanLibrary library;

    @BeforeEach
    void openLibrary() {
        library =
                new DiskLibrary(
                        folder.resolve("plans"),
                        new PasswordKeyring(new RealDisk()),
                        new H2PlanViews(InstallationSecret.in(folder.resolve("secret"))),
                        clock);
    }

    @Override
    public PlanLibrary library() {
        return library;
    }

    @Override
    public HandClock clock() {
        return clock;
    }

    private static char @Nullable [] chars(@Nullable String password) {
        return password == null ? null : password.toCharArray();
    }

    @Test
    void opensAPlanWithItsPasswordAloneAndWritesNoWordInClear() throws Exception {
        var created = (OpenResult.Opened) library.create(PLAN, "Maj Berg", chars("concord"));
        var renamed = Plans.TELEMARK.withName("Canary Battalion");
        created.store()
                .submit(
                        new JournalEntry(
                                NOON, "Maj Berg", "Rename", List.of(new Change.Put(renamed))));
        created.store().close();

        for (var wrong : new @Nullable String[] {null, "", "Concord", "concord "}) {
            assertThat(library.open(ID, Access.EDIT, chars(wrong)))
                    .isInstanceOfSatisfying(
                            OpenResult.Failed.class,
                            failed ->
                                    assertThat(failed.problem())
                                            .isInstanceOf(StoreProblem.Locked.class));
        }
        var opened = (OpenResult.Opened) library.open(ID, Access.EDIT, chars("concord"));
        assertThat(opened.plan()).isEqualTo(PLAN.put(renamed));
        assertThat(opened.repairs()).isEmpty();
        opened.store().close();
        assertThat(library.plans().getFirst().isLocked()).isTrue();
        assertThat(texts())
                .isNotEmpty()
                .noneMatch(text -> text.contains("Telemark"))
                .noneMatch(text -> text.contains("Canary"));
    }

    @Test
    void leavesNoWordInClearWhenAPasswordIsSet() throws Exception {
        var created = (OpenResult.Opened) library.create(PLAN, "Maj Berg", null);
        Bench.settle(created.store());
        created.store().close();
        assertThat(texts()).anyMatch(text -> text.contains("Telemark"));

        library.protect(ID, null, chars("concord"));

        assertThat(texts()).isNotEmpty().noneMatch(text -> text.contains("Telemark"));
        var opened = (OpenResult.Opened) library.open(ID, Access.EDIT, chars("concord"));
        assertThat(opened.repairs()).isEmpty();
        Bench.settle(opened.store());
        opened.store().close();
        assertThat(sealsOf(folder)).hasSize(1);
        assertThat(texts()).noneMatch(text -> text.contains("Telemark"));
    }

    private List<String> texts() throws IOException {
        try (var files = Files.walk(folder.resolve("plans"))) {
            return files.filter(Files::isRegularFile).map(ProtectedLibraryTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsTheViewFromOneOpeningToTheNext() throws StoreException {
        var created = (OpenResult.Opened) library.create(PLAN, "Maj Berg", null);
        Bench.settle(created.store());
        created.store().close();

        assertThat(sealsOf(folder)).hasSize(1);
        var again = (OpenResult.Opened) library.open(ID, Access.EDIT, null);
        assertThat(again.repairs()).isEmpty();
        again.store().close();
        assertThat(sealsOf(folder)).hasSize(1);
    }

    private static List<Path> sealsOf(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".seal")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
