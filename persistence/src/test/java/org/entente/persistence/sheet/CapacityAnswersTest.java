package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.persistence.sheet.AnswerResults.bad;
import static org.entente.persistence.sheet.AnswerResults.taken;
import static org.entente.persistence.sheet.AnswerResults.unattested;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How much nets carry and gateways pass, asked and answered in a spreadsheet, a table of text and
/// a form.
final class CapacityAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Statement.Origin SAID =
            new Statement.Origin("Major Ek", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final CisSystem HINGE =
            new CisSystem(
                    new CisSystem.Id(Things.id("hinge")),
                    "Hinge",
                    CisSystem.Make.UNKNOWN,
                    new CisSystem.Station(Plans.NORRBOTTEN.id(), null, 1, null),
                    List.of(new CisSystem.Port("main", "", null, List.of())),
                    Notes.PLAIN);
    private static final Net SILENT = net("Brigade HF", null);
    private static final Net WIDE = net("Division HF", 64_000);
    private static final Gateway GATEWAY =
            new Gateway(
                    new Gateway.Id(Things.id("gateway")),
                    "G1",
                    HINGE.id(),
                    Gateway.Type.MESSAGE_GATEWAY,
                    List.of(),
                    Gateway.Accreditation.NONE,
                    new Gateway.Capacity(null, Duration.ofSeconds(5)),
                    Notes.PLAIN);
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), HINGE, SILENT, WIDE, GATEWAY);
    private static final Question.Spot CARRIED = Question.Spot.capacity(SILENT.id());
    private static final Question.Spot STATED = Question.Spot.capacity(WIDE.id());
    private static final Question.Spot PASSED = Question.Spot.capacity(GATEWAY.id());

    @TempDir private Path folder;

    private static Net net(String name, @Nullable Integer bits) {
        return new Net(
                new Net.Id(Things.id("net " + name)),
                name,
                Net.Type.DATA_NET,
                new Net.Control(HINGE.id(), null, bits),
                Binding.of("HF", Map.of()),
                List.of(),
                null,
                Notes.PLAIN);
    }

    private CjsorResult read(Path file) {
        return SheetImport.read(
                file, new Intake(PLAN, Catalogue.EMPTY, new Commex.Witness("", TODAY)));
    }

    private CjsorResult table(String... rows) throws IOException {
        var text = "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
        return read(Files.writeString(folder.resolve("answers.csv"), text));
    }

    private CjsorResult form(FilledForm form) throws IOException {
        return read(Files.write(folder.resolve("answers.pdf"), form.bytes()));
    }

    /// The questionnaire as it is sent, with these answers to its questions in order.
    private CjsorResult sheet(Object... answers) throws IOException {
        return read(SentBack.filled(folder, PLAN, List.of(asked(CARRIED), asked(PASSED)), answers));
    }

    private static Question asked(Question.Spot spot) {
        return new Question(spot, new Question.Wording("thing", "", "capacity", ""), 3, List.of());
    }

    private static Plan after(CjsorResult result) {
        return ((Outcome.Applied) PlanEditor.apply(PLAN, taken(result).edit())).plan();
    }

    private static @Nullable Integer bits(CjsorResult result) {
        return after(result).find(Net.class, SILENT.id()).orElseThrow().control().bits();
    }

    private static Gateway.Capacity capacity(CjsorResult result) {
        return after(result).find(Gateway.class, GATEWAY.id()).orElseThrow().capacity();
    }

    @Test
    void answersInATableReviseTheNetAndTheGatewayAndNothingElseOfThem() throws IOException {
        var result =
                table(
                        CARRIED.reference() + ",9.6 kbit/s,Letter 7,2027-03-01,Major Ek",
                        PASSED.reference() + ",600,Letter 7,2027-03-01,Major Ek");

        assertThat(unattested(after(result)))
                .isEqualTo(
                        Plans.with(
                                PLAN,
                                SILENT.withControl(SILENT.control().withBits(9600)),
                                GATEWAY.withCapacity(GATEWAY.capacity().withHourly(600))));
        assertThat(taken(result).stated())
                .containsExactly(
                        new Stated(
                                CARRIED,
                                Statement.UNKNOWN,
                                new Statement(Statement.Standing.VALUE, "9600", SAID)),
                        new Stated(
                                PASSED,
                                Statement.UNKNOWN,
                                new Statement(Statement.Standing.VALUE, "600", SAID)));
    }

    @Test
    void answersComeBackInTheSpreadsheetThatWasSent() throws IOException {
        var figures = sheet(9.6, 600);
        var words = sheet("0,075 kbit/s", "1 200");

        assertThat(bits(figures)).isEqualTo(9600);
        assertThat(capacity(figures).hourly()).isEqualTo(600);
        assertThat(bits(words)).isEqualTo(75);
        assertThat(capacity(words)).isEqualTo(new Gateway.Capacity(1200, Duration.ofSeconds(5)));
    }

    @Test
    void answersComeBackInAForm() throws IOException {
        var result =
                form(
                        new FilledForm()
                                .chosen(CARRIED, "64")
                                .with(CARRIED, QuestionColumn.BY, "Major Ek")
                                .with(PASSED, QuestionColumn.ANSWER, "600"));

        assertThat(bits(result)).isEqualTo(64_000);
        assertThat(capacity(result).hourly()).isEqualTo(600);
        assertThat(taken(result).stated().getFirst().after().origin())
                .isEqualTo(new Statement.Origin("Major Ek", "answers.pdf", TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9.6|9600", "9,6|9600", "1200|1200000", "1 200 kBit/s|1200000", "0|0"})
    void aRateIsReadInEitherLanguage(String answer, int bits) throws IOException {
        assertThat(bits(table(CARRIED.reference() + ",\"" + answer + "\",,,"))).isEqualTo(bits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200",
                "64,000",
                "fast",
                "2 Mbit/s",
                "-1",
                "9.6.1",
                "9.6001",
                "1000000",
                "n/a",
                "600 bit/s"
            })
    void aRateThatIsNoneOrReadDifferentlyElsewhereIsRefused(String answer) throws IOException {
        assertThat(bad(table(CARRIED.reference() + ",\"" + answer + "\",,,")))
                .containsExactly(tuple("B2", answer, Fault.NOT_A_RATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,200", "many", "-1", "12345678", "n/a"})
    void whatIsNoWholeNumberOfMessagesIsRefused(String answer) throws IOException {
        assertThat(bad(table(PASSED.reference() + ",\"" + answer + "\",,,")))
                .containsExactly(tuple("B2", answer, Fault.NOT_A_COUNT));
    }

    @Test
    void oneBadAnswerKeepsAllOutAndEachIsNamed() throws IOException {
        var unknown = Question.Spot.capacity(new Net.Id(Things.id("no net"))).reference();
        var ofSystem = HINGE.id().value() + "/0//capacity";

        assertThat(
                        bad(
                                table(
                                        CARRIED.reference() + ",9.6,,,",
                                        PASSED.reference() + ",many,,,",
                                        CARRIED.reference() + ",9.6,,,",
                                        unknown + ",9.6,,,",
                                        ofSystem + ",9.6,,,",
                                        SILENT.id().value() + "/gateway//capacity,9,,,",
                                        SILENT.id().value() + "/net//domain,MS,,,")))
                .containsExactly(
                        tuple("B3", "many", Fault.NOT_A_COUNT),
                        tuple("A4", CARRIED.reference(), Fault.QUESTION_TWICE),
                        tuple("A5", unknown, Fault.NOT_A_QUESTION),
                        tuple("A6", ofSystem, Fault.NOT_A_QUESTION),
                        tuple(
                                "A7",
                                SILENT.id().value() + "/gateway//capacity",
                                Fault.NOT_A_QUESTION),
                        tuple("A8", SILENT.id().value() + "/net//domain", Fault.NOT_A_QUESTION));
    }

    @Test
    void whatIsUnknownChangesNothing() throws IOException {
        var result =
                table(
                        CARRIED.reference() + ",unknown,,,",
                        STATED.reference() + ",unknown,Letter 7,,Major Ek",
                        PASSED.reference() + ",,Letter 7,,");

        assertThat(after(result)).isEqualTo(PLAN);
        assertThat(taken(result).same()).isEqualTo(2);
    }

    @Test
    void anotherFigureThanTheOneStatedContradictsIt() throws IOException {
        assertThat(taken(table(STATED.reference() + ",128,,,")).stated())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.isContradiction()).isTrue();
                            assertThat(one.before()).isEqualTo(Statement.of("64000"));
                            assertThat(one.after().text()).isEqualTo("128000");
                        });
    }

    @Test
    void referencesStandAsTheyAreSent() {
        assertThat(CARRIED.reference()).isEqualTo(SILENT.id().value() + "/net//capacity");
        assertThat(PASSED.reference()).isEqualTo(GATEWAY.id().value() + "/gateway//capacity");
        assertThat(Question.Spot.read(CARRIED.reference())).contains(CARRIED);
        assertThat(Question.Spot.read(PASSED.reference())).contains(PASSED);
        assertThat(Question.Spot.read(HINGE.id().value() + "/0//domain"))
                .as("as an older version writes it")
                .contains(Question.Spot.domain(HINGE.id(), 0));
        assertThat(QuestionExport.choices(asked(CARRIED))).containsExactly(QuestionExport.UNKNOWN);
    }
}
