package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Notes;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;
import org.mpxj.writer.FileFormat;
import org.mpxj.writer.UniversalProjectWriter;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Files made to harm: each is refused with its name, reads nothing, fetches nothing, writes
/// nothing.
class HostileScheduleTest {
    private static final String CANARY = "canary-4f1c77d0";
    private static final Plan PLAN =
            Plan.EMPTY.put(
                    new Exercise(
                            new Exercise.Id(new UUID(0, 1)),
                            "TRIAL",
                            "",
                            ExerciseKind.CPX,
                            "NOR",
                            ZoneId.of("UTC"),
                            Notes.PLAIN));

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Project"
                    + " xmlns=\"http://schemas.microsoft.com/project\"><Name>&x;</Name></Project>",
                "<project name=\"p\"><description>&x;</description></project>",
                "<APIBusinessObjects><Project><Name>&x;</Name></Project></APIBusinessObjects>",
            })
    void readsNoForeignFileThroughEntities(String body) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), CANARY);
        var file =
                write(
                        "xxe.xml",
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY x SYSTEM \"%s\">]>\n%s"
                                .formatted(secret.toUri(), body));

        var problem = refused(file);

        assertThat(problem).isEqualTo(new ImportProblem.DocumentType("xxe.xml", 2, "r"));
        assertThat(problem.toString()).doesNotContain(CANARY);
    }

    @Test
    void fetchesNothingFromTheNetwork() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(200);
            var address = "http://127.0.0.1:%d/x.dtd".formatted(listener.getLocalPort());
            var file =
                    write(
                            "ssrf.xml",
                            "<!DOCTYPE Project SYSTEM \"%s\"><Project/>".formatted(address));

            var problem = refused(file);

            assertThat(problem).isInstanceOf(ImportProblem.DocumentType.class);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(listener::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesEntityBombs() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE Project [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int level = 1; level < 12; level++) {
            bomb.append(
                    "<!ENTITY a%d \"%s\">"
                            .formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }
        var file = write("bomb.xml", bomb + "]><Project>&a11;</Project>");

        assertThat(refused(file)).isInstanceOf(ImportProblem.DocumentType.class);
    }

    @Test
    void refusesNestingWithoutEnd() throws IOException {
        var file = write("deep.xml", "<Project>" + "<a>".repeat(200_000));

        assertThat(refused(file)).isInstanceOf(ImportProblem.Malformed.class);
    }

    @Test
    void refusesMoreThanFiftyMegabytesUnread() throws IOException {
        var file = folder.resolve("large.xml");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ForeignFile.MAX_BYTES + 1);
        }

        assertThat(refused(file)).isInstanceOf(ImportProblem.TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XER", "PMXML", "MSPDI"})
    void damagedFilesAreReadOrRefusedButNeverThrow(String format) throws IOException {
        var whole = folder.resolve("whole");
        new UniversalProjectWriter(FileFormat.valueOf(format)).write(project(), whole.toString());
        var bytes = Files.readAllBytes(whole);
        var random = new Random(42);
        for (int trial = 0; trial < 60; trial++) {
            var damaged = bytes.clone();
            for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var file = Files.write(folder.resolve("damaged"), damaged);

            assertThat(ScheduleImport.read(file, PLAN)).isNotNull();
        }
    }

    @Test
    void damagedCompoundFilesAreRefused() throws IOException {
        var random = new Random(7);
        for (int trial = 0; trial < 60; trial++) {
            var bytes = new byte[512 * (1 + random.nextInt(40))];
            random.nextBytes(bytes);
            bytes[0] = (byte) 0xD0;
            bytes[1] = (byte) 0xCF;
            bytes[2] = 0x11;
            bytes[3] = (byte) 0xE0;
            var file = Files.write(folder.resolve("damaged.mpp"), bytes);

            assertThat(refused(file)).isInstanceOf(ImportProblem.Malformed.class);
        }
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws IOException {
        var file = folder.resolve("tidy.xml");
        new UniversalProjectWriter(FileFormat.MSPDI).write(project(), file.toString());
        var before = temporaryFiles();

        var result = ScheduleImport.read(file, PLAN);

        assertThat(result).isInstanceOf(ImportResult.Read.class);
        assertThat(temporaryFiles()).isSubsetOf(before);
    }

    @Test
    void hostileNamesStayText() throws IOException {
        var project = project();
        var name = "'; DROP TABLE activity; -- =cmd|' /C calc'!A0 \u202Egnp.exe";
        project.getTasks().get(0).setName(name);
        var file = folder.resolve("names.xml");
        new UniversalProjectWriter(FileFormat.MSPDI).write(project, file.toString());

        var read = (ImportResult.Read) ScheduleImport.read(file, PLAN);

        assertThat(read.edit().toString()).contains(name);
    }

    private Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("junit"))
                    .filter(file -> !file.getFileName().toString().startsWith("hsperf"))
                    .collect(Collectors.toSet());
        }
    }

    private static ProjectFile project() {
        var project = new ProjectFile();
        project.setDefaultCalendar(project.addDefaultBaseCalendar());
        for (int number = 1; number <= 5; number++) {
            var task = project.addTask();
            var start = java.time.LocalDateTime.parse("2027-03-01T08:00").plusDays(number);
            task.setName("Serial " + number);
            task.setStart(start);
            task.setFinish(start.plusHours(9));
            task.setDuration(Duration.getInstance(1, TimeUnit.DAYS));
        }
        return project;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static ImportProblem refused(Path file) {
        return ((ImportResult.Refused) ScheduleImport.read(file, PLAN)).problem();
    }
}
