package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.Workbook;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class CjsorTest {
    private static final Plan EMPTY =
            Plan.of(
                    List.of(
                            Things.exercise("CONCORD"),
                            Things.anchor("E", When.at(Instant.parse("2027-04-15T04:00:00Z")))));

    @TempDir private Path folder;

    private static CjsorResult read(Path file, Plan plan) {
        return SheetImport.read(file, Intake.of(plan));
    }

    @Test
    void writesExactlyTheThirteenColumns() throws IOException, SheetException {
        var grid = grid(CjsorExport.write(EMPTY));

        assertThat(IntStream.range(0, 13).mapToObj(grid.row(0)::get))
                .containsExactly(
                        "Serial",
                        "Priority",
                        "Force Element",
                        "Functional Category",
                        "Higher Command",
                        "Command Authority",
                        "Type Unit",
                        "Echelon",
                        "Special Capability Requirement",
                        "Unit Strength",
                        "Required Destination",
                        "CRD",
                        "Remarks");
        assertThat(grid.row(0)).hasSize(13);
    }

    @Test
    void comesBackAsItWas() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            var plan = random(new Random(seed));

            var back = taken(EMPTY, file(CjsorExport.write(plan)));

            assertThat(back.requirements().map(CjsorTest::content))
                    .containsExactlyInAnyOrderElementsOf(
                            plan.requirements().map(CjsorTest::content).toList());
            assertThat(read(file(CjsorExport.write(back)), back))
                    .isInstanceOfSatisfying(
                            CjsorResult.Read.class,
                            read -> assertThat(read.same()).isEqualTo(plan.requirements().count()));
        }
    }

    @Test
    void changesTheLineOfTheSameSerialAndKeepsItsLabel() throws IOException {
        var before = EMPTY.put(Things.requirement("L-001", "Battalion"));
        var sheet =
                sheet(
                        List.of("Serial", "Force Element", "Echelon"),
                        List.of("L-001", "Mechanised battalion", "bn"));

        var result = read(sheet, before);

        assertThat(result)
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class,
                        read -> {
                            assertThat(read.changed()).isEqualTo(1);
                            assertThat(read.added()).isZero();
                        });
        assertThat(taken(before, sheet).requirements())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.name()).isEqualTo("Mechanised battalion");
                            assertThat(line.need().echelon()).isEqualTo(Echelon.BATTALION);
                            assertThat(line.label()).isEqualTo(Notes.PLAIN.label());
                        });
    }

    @Test
    void findsTheHeadingsUnderATitleAndNamesWhatItDoesNotRead() throws IOException {
        var sheet =
                sheet(
                        List.of("CJSOR of exercise CONCORD"),
                        List.of(),
                        List.of("Ser", "Force", "Cost share", "Destination"),
                        List.of("1", "Frigate", "n/a", "Bergen"));

        assertThat(read(sheet, EMPTY))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class,
                        read -> assertThat(read.unread()).containsExactly("Cost share"));
    }

    @ParameterizedTest
    @CsvSource({
        "Priority, first, NOT_A_PRIORITY",
        "Priority, 0, NOT_A_PRIORITY",
        "Unit Strength, -3, NOT_A_STRENGTH",
        "Echelon, horde, NOT_AN_ECHELON",
        "Command Authority, BOSS, NOT_AN_AUTHORITY",
        "CRD, 31 Smarch, NOT_A_TIME"
    })
    void namesTheCellItCannotUnderstand(String heading, String value, Fault fault)
            throws IOException {
        var sheet = sheet(List.of("Force Element", heading), List.of("Frigate", value));

        assertThat(bad(read(sheet, EMPTY)))
                .singleElement()
                .satisfies(
                        cell -> {
                            assertThat(cell.address()).isEqualTo("B2");
                            assertThat(cell.value()).isEqualTo(value);
                            assertThat(cell.fault()).isEqualTo(fault);
                        });
    }

    @Test
    void tellsEveryBadCellAtOnce() throws IOException {
        var sheet =
                sheet(
                        List.of("Serial", "Force Element", "Priority"),
                        List.of("1", "Frigate", "x"),
                        List.of("1", "", "2"));

        assertThat(bad(read(sheet, EMPTY)))
                .extracting(SheetProblem.BadCell::fault)
                .containsExactly(Fault.NOT_A_PRIORITY, Fault.SERIAL_TWICE, Fault.MISSING);
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws IOException {
        var noise = file("no spreadsheet at all".getBytes(StandardCharsets.UTF_8));
        var headless = sheet(List.of("Some", "list"));

        assertThat(read(noise, EMPTY)).isInstanceOf(CjsorResult.Refused.class);
        assertThat(read(headless, EMPTY))
                .isEqualTo(
                        new CjsorResult.Refused(
                                new SheetProblem.NoColumn(
                                        "cjsor.xlsx", CjsorColumn.FORCE_ELEMENT)));
    }

    @Test
    void refusesAnArchiveThatSwells() throws IOException {
        var path = folder.resolve("cjsor.xlsx");
        var zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int block = 0; block < 60; block++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(read(path, EMPTY))
                .isEqualTo(
                        new CjsorResult.Refused(
                                new SheetProblem.TooLarge("cjsor.xlsx", Grid.MAX_BYTES)));
    }

    @Test
    void writesNoFormulas() throws IOException, SheetException {
        var evil = EMPTY.put(Things.requirement("=1+1", "=cmd|' /C calc'!A0"));

        var grid = grid(CjsorExport.write(evil));

        assertThat(grid.row(1).get(2)).isEqualTo("=cmd|' /C calc'!A0");
    }

    private static List<SheetProblem.BadCell> bad(CjsorResult result) {
        return switch (result) {
            case CjsorResult.Refused(SheetProblem.BadCells(_, _, var cells)) -> cells;
            case CjsorResult.Refused _, CjsorResult.Read _ -> List.of();
        };
    }

    private static Plan random(Random random) {
        return Plan.of(
                Stream.concat(
                                EMPTY.entities(),
                                IntStream.range(0, random.nextInt(12))
                                        .mapToObj(at -> line(random, "S-" + at)))
                        .toList());
    }

    private static Requirement line(Random random, String serial) {
        var words = List.of("", "Land", "Œuvre à terre", "=SUM(A1)", "2 x \"quoted\"");
        return Things.requirement(serial, "Force " + random.nextInt(99))
                .withNeed(
                        new Requirement.Need(
                                random.nextBoolean() ? null : 1 + random.nextInt(9),
                                words.get(random.nextInt(words.size())),
                                words.get(random.nextInt(words.size())),
                                random.nextBoolean()
                                        ? null
                                        : Echelon.values()[random.nextInt(Echelon.values().length)],
                                words.get(random.nextInt(words.size())),
                                random.nextBoolean() ? null : random.nextInt(20_000)))
                .withSubordination(
                        new Requirement.Subordination(
                                words.get(random.nextInt(words.size())),
                                random.nextBoolean()
                                        ? null
                                        : CommandAuthority.values()[random.nextInt(5)]))
                .withArrival(
                        new Requirement.Arrival(
                                words.get(random.nextInt(words.size())),
                                random.nextBoolean() ? null : WhenText.parse("E-5d")));
    }

    /// All but the identity and the label, which the sheet does not carry.
    private static List<Object> content(Requirement line) {
        return List.of(
                line.number(),
                line.name(),
                line.need(),
                line.subordination(),
                line.arrival(),
                line.remark());
    }

    private static Plan taken(Plan plan, Path sheet) {
        return switch (read(sheet, plan)) {
            case CjsorResult.Read read ->
                    ((Outcome.Applied) PlanEditor.apply(plan, read.edit())).plan();
            case CjsorResult.Refused(var problem) ->
                    throw new AssertionError("The sheet must be taken: " + problem);
        };
    }

    private Grid grid(byte[] content) throws IOException, SheetException {
        return Grid.read(file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("cjsor.xlsx"), content);
    }

    @SafeVarargs
    private Path sheet(List<String>... rows) throws IOException {
        var path = folder.resolve("cjsor.xlsx");
        try (var book = new Workbook(Files.newOutputStream(path), "Test", "01.0000")) {
            var sheet = book.newWorksheet("Any");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    sheet.value(row, column, rows[row].get(column));
                }
            }
        }
        return path;
    }
}
