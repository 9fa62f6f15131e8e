package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;

/// Tests with their results, and questionnaires, out as tables and back.
class CisSheetsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);
    private static final Instant SLOT = Instant.parse("2027-03-08T07:00:00Z");
    private static final CisSystem NORWEGIAN = radio(Plans.TELEMARK.id(), "robust");
    private static final CisSystem SWEDISH = radio(Plans.NORRBOTTEN.id(), "");
    private static final Question.Spot WAVEFORM =
            new Question.Spot(SWEDISH.id(), 0, "RADIO", "waveform");
    private static final Evidence PLANNED = planned();
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), NORWEGIAN, SWEDISH, PLANNED);

    private static final Catalogue CATALOGUE =
            Catalogue.of(
                    List.of(
                            new Standard(
                                    "RADIO",
                                    "n",
                                    "Radio",
                                    "d",
                                    "l",
                                    Objects.requireNonNull(
                                            CatalogueReader.parameters(
                                                    "waveform~EQ!B@E; power~MIN!D@E")),
                                    "M/M")),
                    Editions.NONE);

    @TempDir private Path folder;

    private static CisSystem radio(AssigneeId holder, String waveform) {
        Map<String, Statement> stated =
                waveform.isEmpty() ? Map.of() : Map.of("waveform", Statement.of(waveform));
        return new CisSystem(
                new CisSystem.Id(Things.id("radio " + holder)),
                "HF radio",
                new CisSystem.Make("", "5.1", ""),
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main", "HF", null, List.of(Binding.of("RADIO", stated)))),
                Notes.PLAIN);
    }

    private static Evidence planned() {
        return new Evidence(
                new Evidence.Id(Things.id("test")),
                "COMMEX-001",
                new Evidence.Side(NORWEGIAN.id(), "5.1"),
                new Evidence.Side(SWEDISH.id(), "5.0"),
                "RADIO",
                new Evidence.Result(
                        TestResult.PENDING,
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        LocalDate.of(2027, 3, 8),
                        "COMMEX 2, \"alternate\"; PACE",
                        "=1+1"),
                new Timeframe(When.at(SLOT), When.at(SLOT.plusSeconds(1800))),
                Notes.PLAIN);
    }

    private static Intake intake(Plan plan) {
        return new Intake(plan, CATALOGUE, new Commex.Witness("Captain Lund", TODAY));
    }

    private CjsorResult read(String name, byte[] content, Plan plan) throws IOException {
        return SheetImport.read(Files.write(folder.resolve(name), content), intake(plan));
    }

    private CjsorResult commas(String text) throws IOException {
        return read("tests.csv", text.getBytes(StandardCharsets.UTF_8), PLAN);
    }

    private static Plan after(CjsorResult result) {
        return switch (result) {
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
            case CjsorResult.Read read ->
                    switch (PlanEditor.apply(PLAN, read.edit())) {
                        case Outcome.Applied(var plan, _) -> plan;
                        case Outcome.Refused(var why) -> throw new AssertionError(why.toString());
                    };
        };
    }

    private static List<BadCell> bad(CjsorResult result) {
        return result instanceof CjsorResult.Refused(SheetProblem.BadCells(_, _, var cells))
                ? cells
                : List.of();
    }

    private static Evidence test(Plan plan) {
        return plan.find(Evidence.class, PLANNED.id()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests.xlsx", "tests.csv"})
    void testsComeBackAsTheyWere(String name) throws IOException {
        var content = name.endsWith("csv") ? TestExport.commas(PLAN) : TestExport.workbook(PLAN);

        assertThat(read(name, content, PLAN))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class,
                        read -> {
                            assertThat(read.same()).isOne();
                            assertThat(read.unread()).isEmpty();
                        });
        var without = Plans.with(Plans.brigadeExercise(), NORWEGIAN, SWEDISH);
        assertThat(read(name, content, without))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class, read -> assertThat(read.added()).isOne());
    }

    @Test
    void theMarkingStandsInTheFirstAndTheLastRow() {
        var rows = new String(TestExport.commas(PLAN), StandardCharsets.UTF_8).lines().toList();

        assertThat(rows.getFirst()).contains(PLAN.label().marking());
        assertThat(rows.getLast()).contains(PLAN.label().marking());
        assertThat(rows.get(2)).contains("\"'=1+1\"");
    }

    @Test
    void aResultIsPutOnRecordWithWhoWhenAndTheSoftwareOfNow() throws IOException {
        var text =
                new String(TestExport.commas(PLAN), StandardCharsets.UTF_8)
                        .replace("\"Pending\"", "\"Limited Success\"");

        var test = test(after(commas(text)));

        assertThat(test.result().outcome()).isEqualTo(TestResult.LIMITED_SUCCESS);
        assertThat(test.result().by()).isEqualTo("Captain Lund");
        assertThat(test.result().on()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(test.consumer().software()).isEqualTo("5.1");
        assertThat(test.period()).isEqualTo(PLANNED.period());
    }

    @Test
    void whatTheRowSaysOfTheResultIsTaken() throws IOException {
        var test =
                test(
                        after(
                                commas(
                                        """
                                        Test;Provider;Provider Of;Provider Software;Consumer;\
                                        Consumer Of;Standard;Result;Depth;Tested On;Recorded By
                                        COMMEX-001;HF radio;NOR;6.0;HF radio;SWE;RADIO;success;T2;\
                                        2027-03-09;Dahl
                                        """)));

        assertThat(test.result().outcome()).isEqualTo(TestResult.SUCCESS);
        assertThat(test.result().depth()).isEqualTo(TestDepth.T2_PARSE);
        assertThat(test.result().on()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(test.result().by()).isEqualTo("Dahl");
        assertThat(test.provider().software()).isEqualTo("6.0");
    }

    @Test
    void textOfOlderSpreadsheetsIsRead() throws IOException {
        var text =
                "Test;Provider;Provider Of;Consumer;Consumer Of;Standard;Result;Issue\n"
                        + "COMMEX-001;HF radio;NOR;HF radio;SWE;RADIO;Success;Coupé\n";

        var result = read("old.csv", text.getBytes(Charset.forName("windows-1252")), PLAN);

        assertThat(test(after(result)).result().issue()).isEqualTo("Coupé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void textWithAByteOrderMarkIsReadByIt(String charset) throws IOException {
        var text =
                """
                \uFEFFTest;Provider;Provider Of;Consumer;Consumer Of;Standard;Result;Issue
                COMMEX-001;HF radio;NOR;HF radio;SWE;RADIO;Success;Coup\u0007é
                """
                        .replace(';', '\t');

        var result = read("unicode.csv", text.getBytes(Charset.forName(charset)), PLAN);

        assertThat(test(after(result)).result().issue()).isEqualTo("Coup é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-32LE", "UTF-32BE"})
    void whatIsNoTextIsRefusedAsSuch(String charset) throws IOException {
        var text = "Test,Provider,Consumer,Standard,Result\n".getBytes(Charset.forName(charset));

        assertThat(read("odd.csv", text, PLAN))
                .isEqualTo(new CjsorResult.Refused(new SheetProblem.NoText("odd.csv")));
    }

    @Test
    void halfALetterIsNoText() throws IOException {
        var odd = new byte[] {(byte) 0xFF, (byte) 0xFE, 'A', 0, 'B'};

        assertThat(read("odd.csv", odd, PLAN))
                .isEqualTo(new CjsorResult.Refused(new SheetProblem.NoText("odd.csv")));
    }

    @Test
    void namesEveryBadCellOfATestByItsAddressAndTakesNothing() throws IOException {
        var result =
                commas(
                        """
                        NATO UNCLASSIFIED

                        Test,Start,End,Provider,Provider Of,Consumer,Consumer Of,Standard,Result
                        A,,,HF radio,,Telephone,SWE,RADIO,Success
                        B,080700ZMAR27,080700ZMAR27,HF radio,NOR,HF radio,SWE,SMOKE,Perhaps
                        COMMEX-001,,,HF radio,NOR,HF radio,SWE,RADIO,Pending
                        COMMEX-001,,,HF radio,NOR,HF radio,SWE,RADIO,Pending
                        """);

        assertThat(bad(result))
                .extracting(BadCell::address, BadCell::fault)
                .containsExactlyInAnyOrder(
                        tuple("D4", Fault.SYSTEM_AMBIGUOUS),
                        tuple("F4", Fault.NOT_A_SYSTEM),
                        tuple("C5", Fault.ENDS_EARLY),
                        tuple("H5", Fault.NOT_A_STANDARD),
                        tuple("I5", Fault.NOT_A_RESULT),
                        tuple("A7", Fault.TEST_TWICE));
    }

    @Test
    void knowsTheStandardsOfThePlan() throws IOException {
        var smoke =
                new OwnStandard(
                        new OwnStandard.Id(Things.id("SMOKE")),
                        "SMOKE",
                        "Smoke",
                        "",
                        "",
                        List.of(),
                        OwnStandard.Origin.TYPED,
                        Notes.PLAIN);
        var row = "Test,Provider,Provider Of,Consumer,Consumer Of,Standard,Result\n";

        var result =
                read(
                        "tests.csv",
                        (row + "A,HF radio,NOR,HF radio,SWE,SMOKE,Success\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Plans.with(PLAN, smoke));

        assertThat(result).isInstanceOf(CjsorResult.Read.class);
    }

    private static byte[] questionnaire() {
        return QuestionExport.write(
                PLAN,
                new QuestionExport.Head("Questions to SWE", List.of("Fill in the answers.")),
                List.of(
                        new Question(
                                WAVEFORM,
                                new Question.Wording(
                                        "HF radio", "Radio", "Encryption", "equipment"),
                                4,
                                List.of("robust", "wideband"))));
    }

    @Test
    void aQuestionnaireOffersAnswersToChooseFrom() throws IOException {
        var file = Files.write(folder.resolve("questions.xlsx"), questionnaire());

        try (var zip = new ZipFile(file.toFile())) {
            var sheet =
                    new String(
                            zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("type=\"list\"", "showDropDown=\"false\"", "'Lists'!$A$1:$A$4");
            assertThat(sheet).contains("sqref=\"F6");
            assertThat(sheet)
                    .as("what a spreadsheet says of another answer")
                    .contains("errorTitle=\"Not in the list / Hors de la liste\"")
                    .doesNotContain("\"null\"");
            assertThat(sheet)
                    .as("as wide as a page of A4 across, its notes over several columns")
                    .contains("paperSize=\"9\"", "orientation=\"landscape\"")
                    .contains("fitToWidth=\"1\"", "fitToHeight=\"0\"")
                    .contains("mergeCell ref=\"A3:E3\"");
        }
        assertThat(read("questions.xlsx", questionnaire(), PLAN))
                .as("nothing is answered yet")
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class, read -> assertThat(read.stated()).isEmpty());
    }

    private static String answers(String... rows) {
        return "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
    }

    private static String reference(String parameter) {
        return new Question.Spot(SWEDISH.id(), 0, "RADIO", parameter).reference();
    }

    private static Statement stated(Plan plan, String parameter) {
        var binding =
                plan.find(CisSystem.class, SWEDISH.id())
                        .orElseThrow()
                        .ports()
                        .getFirst()
                        .bindings()
                        .getFirst();
        return Objects.requireNonNull(binding.statements().get(parameter));
    }

    @Test
    void answersBecomeStatementsWithTheirSourceAndDay() throws IOException {
        var result =
                commas(
                        answers(
                                reference("waveform") + ",robust,Letter 7,2027-03-01,Major Ek",
                                reference("power") + ",n/a,,,"));

        var plan = after(result);

        assertThat(stated(plan, "waveform"))
                .isEqualTo(
                        new Statement(
                                Statement.Standing.VALUE,
                                "robust",
                                new Statement.Origin(
                                        "Major Ek", "Letter 7", LocalDate.of(2027, 3, 1))));
        assertThat(stated(plan, "power"))
                .isEqualTo(
                        new Statement(
                                Statement.Standing.NOT_APPLICABLE,
                                "",
                                new Statement.Origin("", "tests.csv", TODAY)));
        assertThat(result)
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class,
                        read -> {
                            assertThat(read.changed()).isOne();
                            assertThat(read.stated()).hasSize(2).noneMatch(Stated::isContradiction);
                        });
    }

    @Test
    void tellsWhatContradictsAnEarlierStatement() throws IOException {
        var spot = new Question.Spot(NORWEGIAN.id(), 0, "RADIO", "waveform");

        assertThat(commas(answers(spot.reference() + ",wideband,,,")))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class,
                        read ->
                                assertThat(read.stated())
                                        .singleElement()
                                        .satisfies(
                                                one -> {
                                                    assertThat(one.isContradiction()).isTrue();
                                                    assertThat(one.before().text())
                                                            .isEqualTo("robust");
                                                }));
    }

    @Test
    void whatIsNotKnownStaysUnknown() throws IOException {
        var plan = after(commas(answers(reference("waveform") + ",unknown / inconnu,,,")));

        assertThat(plan).isEqualTo(PLAN);
    }

    @Test
    void namesEveryBadAnswerByItsAddress() throws IOException {
        var key = UUID.nameUUIDFromBytes(new byte[] {7}).toString().replace("-", "").repeat(2);

        var result =
                commas(
                        answers(
                                "nonsense,robust,,,",
                                reference("power") + ",much,,,",
                                reference("waveform") + ",robust,,soon,",
                                reference("waveform") + ",wideband,," + TODAY.plusDays(2) + ",",
                                new Question.Spot(NORWEGIAN.id(), 0, "RADIO", "waveform")
                                                .reference()
                                        + ","
                                        + key
                                        + ",,,"));

        assertThat(bad(result))
                .extracting(BadCell::address, BadCell::fault)
                .containsExactlyInAnyOrder(
                        tuple("A2", Fault.NOT_A_QUESTION),
                        tuple("B3", Fault.NOT_AN_ANSWER),
                        tuple("D4", Fault.NOT_A_TIME),
                        tuple("A5", Fault.QUESTION_TWICE),
                        tuple("D5", Fault.NOT_YET),
                        tuple("B6", Fault.LOOKS_LIKE_A_KEY));
    }
}
