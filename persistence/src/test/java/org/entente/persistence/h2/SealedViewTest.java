package org.entente.persistence.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.entente.model.Plans;
import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.OpenSealer;
import org.entente.persistence.key.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class SealedViewTest {
    private static final PlanId ID = new PlanId(new UUID(1, 2));
    private static final Protection LOCKED = new Protection(new OpenSealer(), "ab".repeat(32));
    private static final Plan PLAN = Plans.brigadeExercise();
    private static final int DAMAGES = 300;

    @TempDir Path folder;

    private final InstallationSecret secret = InstallationSecret.passing();
    private final H2PlanViews views = new H2PlanViews(secret);

    private Path file() {
        return folder.resolve("view-" + ID + ".mv.db");
    }

    private Path seal() {
        return folder.resolve("view-" + ID + ".seal");
    }

    private void build(Protection protection) throws StoreException {
        try (var view = views.fresh(ID, folder, protection)) {
            view.rebuild(5, PLAN);
        }
    }

    @Test
    void noticesEveryDamageBeforeTheDatabaseIsOpened() throws Exception {
        build(Protection.NONE);
        var files = new ViewFiles(ID, folder);
        var keys = new ViewKeys(ID, Protection.NONE, secret.bytes());
        var whole = Files.readAllBytes(file());
        var random = new Random(2);

        for (int damage = 0; damage < DAMAGES; damage++) {
            Files.write(file(), damaged(whole, damage, random));
            assertThat(files.areSealed(keys)).isFalse();
        }
        Files.write(file(), whole);
        assertThat(files.areSealed(keys)).isTrue();
    }

    private static byte[] damaged(byte[] whole, int damage, Random random) {
        var bytes = whole.clone();
        var at = random.nextInt(bytes.length - 4096);
        switch (damage % 4) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> random.nextBytes(bytes);
            default -> {
                bytes[at] ^= 1;
                Arrays.fill(bytes, at + 1, at + 4096, (byte) 0);
            }
        }
        return bytes;
    }

    @Test
    void beginsAnewWithADamagedFileAndServesAgain() throws Exception {
        build(Protection.NONE);
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), 20_000));

        try (var view = views.open(ID, folder, Protection.NONE)) {
            assertThat(view.applied()).isZero();
            view.rebuild(6, PLAN);
        }

        assertThat(views.open(ID, folder, Protection.NONE))
                .satisfies(
                        view -> {
                            assertThat(view.applied()).isEqualTo(6);
                            view.close();
                        });
    }

    @Test
    void doesNotTrustWhatAKilledProgramLeftBehind() throws Exception {
        var copy = Files.createDirectory(folder.resolve("copy"));
        try (var view = views.fresh(ID, folder, Protection.NONE)) {
            view.rebuild(5, PLAN);
            Files.copy(file(), copy.resolve(file().getFileName()));
        }

        try (var view = views.open(ID, copy, Protection.NONE)) {
            assertThat(view.applied()).isZero();
        }
    }

    @Test
    void doesNotTrustAnOlderCopyOrTheViewOfAnotherInstallationOrPlan() throws Exception {
        build(Protection.NONE);
        var older = Files.copy(file(), folder.resolve("older"));
        try (var view = views.open(ID, folder, Protection.NONE)) {
            view.apply(6, List.of(new Change.Put(Plans.LIVE.withName("Renamed"))));
        }
        var keys = new ViewKeys(ID, Protection.NONE, secret.bytes());
        var another = new PlanId(new UUID(1, 3));

        assertThat(new ViewFiles(ID, folder).areSealed(keys)).isTrue();
        assertThat(
                        new ViewFiles(ID, folder)
                                .areSealed(new ViewKeys(ID, Protection.NONE, new byte[32])))
                .isFalse();
        assertThat(new ViewFiles(ID, folder).areSealed(new ViewKeys(ID, LOCKED, secret.bytes())))
                .isFalse();
        assertThat(new ViewFiles(another, folder).areSealed(keys)).isFalse();
        Files.move(older, file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(new ViewFiles(ID, folder).areSealed(keys)).isFalse();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException, StoreException {
        build(Protection.NONE);
        var elsewhere = Files.move(file(), folder.resolve("elsewhere"));
        var content = Files.readAllBytes(elsewhere);
        Files.createSymbolicLink(file(), elsewhere);

        try (var view = views.open(ID, folder, Protection.NONE)) {
            assertThat(view.applied()).isZero();
        }

        assertThat(elsewhere).hasBinaryContent(content);
        assertThat(Files.isSymbolicLink(file())).isFalse();
    }

    @Test
    void writesNoWordOfALockedPlanInClear() throws Exception {
        build(Protection.NONE);
        assertThat(Files.readString(file(), ISO_8859_1)).contains("Telemark");

        build(LOCKED);

        try (var left = Files.list(folder)) {
            for (var path : left.toList()) {
                assertThat(Files.readString(path, ISO_8859_1)).doesNotContain("Telemark");
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.trace.db");
    }

    @Test
    void worksAsAUserWhoMayOnlyReadAndWriteRows() throws SQLException, StoreException {
        build(Protection.NONE);
        var keys = new ViewKeys(ID, Protection.NONE, secret.bytes());
        var attempts =
                List.of(
                        "CREATE ALIAS evil AS 'void evil() {}'",
                        "CREATE TABLE evil(a INT)",
                        "CALL FILE_READ('/etc/hostname')",
                        "CALL FILE_WRITE('x', 'canary')",
                        "SCRIPT TO 'canary'",
                        "SET WRITE_DELAY 500",
                        "SHUTDOWN",
                        "DROP TABLE meta");

        try (var worker = Engine.connect(folder, "view-" + ID, Engine.WORKER, keys);
                var statement = worker.createStatement()) {
            for (var attempt : attempts) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .isInstanceOf(SQLException.class)
                        .extracting(refusal -> ((SQLException) refusal).getSQLState())
                        .isIn("90040", "90096");
            }
        }
        assertThat(folder.resolve("canary")).doesNotExist();
    }

    @Test
    void remembersToWriteEachCommitAtOnce() throws SQLException, StoreException {
        build(Protection.NONE);
        var keys = new ViewKeys(ID, Protection.NONE, secret.bytes());

        try (var owner = Engine.connect(folder, "view-" + ID, Engine.OWNER, keys);
                var statement = owner.createStatement();
                var delay =
                        statement.executeQuery(
                                "SELECT setting_value FROM information_schema.settings"
                                        + " WHERE setting_name = 'WRITE_DELAY'")) {
            assertThat(delay.next()).isTrue();
            assertThat(delay.getString(1)).isEqualTo("0");
        }
    }

    @Test
    void livesOnWhenItsThreadIsInterrupted() throws StoreException {
        try (var view = views.open(ID, folder, Protection.NONE)) {
            view.rebuild(1, PLAN);
            for (int sequence = 2; sequence < 60; sequence++) {
                Thread.currentThread().interrupt();
                view.apply(sequence, List.of(new Change.Put(Plans.LIVE.withName("n" + sequence))));
                assertThat(Thread.interrupted()).isTrue();
            }

            assertThat(view.shows(PLAN.put(Plans.LIVE.withName("n59")))).isTrue();
        }
    }

    @Test
    void tellsWhatEachParticipantBrings() throws StoreException {
        try (var view = (H2PlanView) views.open(ID, folder, Protection.NONE)) {
            view.rebuild(1, PLAN);

            assertThat(view.reports().contributions())
                    .extracting(ViewReports.Contribution::code, ViewReports.Contribution::elements)
                    .containsExactly(tuple("GBR", 1), tuple("NOR", 2), tuple("SWE", 1));
        }
    }
}
