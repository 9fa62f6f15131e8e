package org.entente.persistence.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.Protection;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// Databases and folders that run code in careless programs. A canary is a file that appears when
/// they succeed.
class HostileDatabaseTest {
    private static final PlanId ID = new PlanId(new UUID(1, 2));
    private static final Plan PLAN = Plans.brigadeExercise();
    private static final String ALIAS =
            "CREATE ALIAS evil AS 'boolean evil() throws Exception {"
                    + " return new java.io.File(\"CANARY\").createNewFile(); }'";
    private static final String READ = "SELECT * FROM meta";
    private static final String WRITE = "INSERT INTO meta(applied_seq) VALUES (1)";

    @TempDir Path folder;

    private final H2PlanViews views = new H2PlanViews(InstallationSecret.passing());

    /// Run code when opened, when read, when written.
    enum Foreign {
        LINK(
                "CREATE LINKED TABLE meta('', 'jdbc:h2:mem:x;INIT=CREATE TABLE t(a INT)\\;CALL"
                        + " FILE_WRITE(''x'', ''CANARY'')', '', '', 'T')"),
        VIEW(ALIAS, "CREATE VIEW meta AS SELECT evil() AS applied_seq"),
        COLUMN(ALIAS, "CREATE TABLE meta(applied_seq INT, done BOOLEAN DEFAULT evil())");

        private final List<String> statements;

        Foreign(String... statements) {
            this.statements = List.of(statements);
        }
    }

    @ParameterizedTest
    @EnumSource(Foreign.class)
    void neverOpensADatabaseThatItDidNotMake(Foreign foreign) throws Exception {
        var canary = folder.resolve("canary");
        var statements =
                foreign.statements.stream()
                        .map(statement -> statement.replace("CANARY", canary.toString()))
                        .toList();
        run(statements);
        Files.deleteIfExists(canary);
        run(List.of(foreign == Foreign.COLUMN ? WRITE : READ));
        assertThat(canary).as("the database is as hostile as it should be").exists();
        Files.delete(canary);
        Files.writeString(folder.resolve("view-" + ID + ".seal"), "0".repeat(64));

        try (var view = views.open(ID, folder, Protection.NONE)) {
            assertThat(view.applied()).isZero();
            view.rebuild(1, PLAN);
            assertThat(view.shows(PLAN)).isTrue();
        }

        assertThat(canary).doesNotExist();
    }

    /// As a careless program would.
    private void run(List<String> statements) throws SQLException {
        var address = "jdbc:h2:" + folder.resolve("view-" + ID);
        try (var connection = new Driver().connect(address, new Properties());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;INIT=CALL FILE_WRITE('x','canary')",
                "x;INIT=RUNSCRIPT FROM 'canary'",
                "x%3BINIT=CALL FILE_WRITE('x','canary')",
                ";IFEXISTS=FALSE;ACCESS_MODE_DATA=r",
                "~",
                "${user.home}",
                "mem:x",
                "a b'\"`c",
                "Übung 演習 \ud83d\ude80",
            })
    void takesAnyFolderNameForANameAndNothingElse(String name) throws Exception {
        var library = Files.createDirectory(folder.resolve(name));

        try (var view = views.open(ID, library, Protection.NONE)) {
            view.rebuild(1, PLAN);
        }

        try (var view = views.open(ID, library, Protection.NONE)) {
            assertThat(view.applied()).isEqualTo(1);
            assertThat(view.shows(PLAN)).isTrue();
        }
        assertThat(library).isDirectoryContaining("glob:**view-" + ID + ".mv.db");
        assertThat(Path.of("canary")).doesNotExist();
        assertThat(folder.resolve("canary")).doesNotExist();
    }

    /// The engine takes a backslash for the border of a folder on every system.
    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatTheEngineWouldTakeForAnother() throws Exception {
        var library =
                Files.createDirectory(folder.resolve("x\\;INIT=CALL FILE_WRITE('x','canary')"));

        assertThatThrownBy(() -> views.open(ID, library, Protection.NONE))
                .isInstanceOf(StoreException.class);

        assertThat(library).isEmptyDirectory();
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
