package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.model.Things.days;
import static org.entente.persistence.sheet.AnswerResults.bad;
import static org.entente.persistence.sheet.AnswerResults.taken;
import static org.entente.persistence.sheet.AnswerResults.unattested;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Notes;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Agreement.State;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// When keys, frequencies, agreements, contingents and systems are valid or there, and how long
/// gateways take, asked and answered in a spreadsheet, a table of text and a form.
final class ValidityAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Timeframe LONG = days("D", -3, 20);
    private static final CisSystem HINGE =
            new CisSystem(
                    new CisSystem.Id(Things.id("hinge")),
                    "Hinge",
                    CisSystem.Make.UNKNOWN,
                    new CisSystem.Station(Plans.NORRBOTTEN.id(), null, 1, null),
                    List.of(new CisSystem.Port("main", "", null, List.of())),
                    Notes.PLAIN);
    private static final Gateway GATEWAY =
            new Gateway(
                    new Gateway.Id(Things.id("gateway")),
                    "G1",
                    HINGE.id(),
                    Gateway.Type.MESSAGE_GATEWAY,
                    List.of(),
                    Gateway.Accreditation.NONE,
                    new Gateway.Capacity(600, null),
                    Notes.PLAIN);
    private static final CryptoKey KEY =
            new CryptoKey(
                    new CryptoKey.Id(Things.id("key")),
                    "EX-1",
                    CryptoKey.Issue.PLANNED,
                    List.of(),
                    List.of(),
                    null,
                    Notes.PLAIN);
    private static final SpectrumAssignment FREQUENCY =
            new SpectrumAssignment(
                    new SpectrumAssignment.Id(Things.id("frequency")),
                    "F-1",
                    SpectrumAssignment.Emission.UNKNOWN,
                    SpectrumAssignment.Area.UNKNOWN,
                    SpectrumAssignment.Clearance.REQUESTED,
                    List.of(),
                    days("X", 0, 9),
                    Notes.PLAIN);
    private static final Agreement AGREEMENT =
            new Agreement(
                    new Agreement.Id(Things.id("agreement")),
                    "Security NOR-SWE",
                    Agreement.Type.SECURITY_AGREEMENT,
                    List.of(Plans.NORWAY.id(), Plans.SWEDEN.id()),
                    new Agreement.Paper("security", "file 7", State.IN_NEGOTIATION),
                    null,
                    Notes.PLAIN);
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), HINGE, GATEWAY, KEY, FREQUENCY, AGREEMENT);

    @TempDir private Path folder;

    private static String asked(EntityId thing) {
        return Question.Spot.validity(thing).reference();
    }

    private CjsorResult read(Path file) {
        return SheetImport.read(
                file, new Intake(PLAN, Catalogue.EMPTY, new Commex.Witness("", TODAY)));
    }

    private CjsorResult table(String... rows) throws IOException {
        var text = "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
        return read(Files.writeString(folder.resolve("answers.csv"), text));
    }

    private CjsorResult answer(EntityId thing, String text) throws IOException {
        return table(asked(thing) + ",\"" + text + "\",,,");
    }

    private static Plan after(CjsorResult result) {
        return ((Outcome.Applied) PlanEditor.apply(PLAN, taken(result).edit())).plan();
    }

    private @Nullable Timeframe key(String text) throws IOException {
        return after(answer(KEY.id(), text)).find(CryptoKey.class, KEY.id()).orElseThrow().period();
    }

    private Agreement agreement(String text) throws IOException {
        return after(answer(AGREEMENT.id(), text))
                .find(Agreement.class, AGREEMENT.id())
                .orElseThrow();
    }

    @Test
    void answersOfEachKindReviseTheThingAndNothingElseOfIt() throws IOException {
        var result =
                table(
                        asked(KEY.id()) + ",D-3 … D+20,,,",
                        asked(FREQUENCY.id()) + ",D-3 ... D+20,,,",
                        asked(AGREEMENT.id()) + ",\"signed, D-3 to D+20\",,,",
                        asked(Plans.SWEDES.id()) + ",D-3 au D+20,,,",
                        asked(Plans.NORRBOTTEN.id()) + ",from D-3 until D+20,,,",
                        asked(HINGE.id()) + ",D-3 - D+20,,,",
                        Question.Spot.latency(GATEWAY.id()).reference() + ",30 s,,,");

        assertThat(unattested(after(result)))
                .isEqualTo(
                        Plans.with(
                                PLAN,
                                KEY.withPeriod(LONG),
                                FREQUENCY.withPeriod(LONG),
                                AGREEMENT
                                        .withPaper(
                                                new Agreement.Paper(
                                                        "security", "file 7", State.SIGNED))
                                        .withPeriod(LONG),
                                Plans.SWEDES.withPresence(LONG),
                                Plans.NORRBOTTEN.withPresence(LONG),
                                HINGE.withPeriod(LONG),
                                GATEWAY.withCapacity(
                                        new Gateway.Capacity(600, Duration.ofSeconds(30)))));
        assertThat(taken(result).stated())
                .extracting(one -> one.after().text())
                .contains("D-3 … D+20", "SIGNED: D-3 … D+20", "30");
    }

    @Test
    void severalAnswersOfOneThingAllCount() throws IOException {
        var result =
                table(
                        Question.Spot.latency(GATEWAY.id()).reference() + ",30,,,",
                        Question.Spot.capacity(GATEWAY.id()).reference() + ",90,,,",
                        asked(GATEWAY.id()) + ",D-3 … D+20,,,");

        var gateway = after(result).find(Gateway.class, GATEWAY.id()).orElseThrow();

        assertThat(gateway.capacity()).isEqualTo(new Gateway.Capacity(90, Duration.ofSeconds(30)));
        assertThat(gateway.period()).isEqualTo(LONG);
    }

    @Test
    void answersComeBackInAForm() throws IOException {
        var spot = Question.Spot.validity(AGREEMENT.id());
        var form =
                new FilledForm()
                        .chosen(spot, "signed / signé")
                        .with(spot, QuestionColumn.BY, "Major Ek")
                        .with(
                                Question.Spot.validity(KEY.id()),
                                QuestionColumn.ANSWER,
                                "D-3 … D+20");

        var result = read(Files.write(folder.resolve("answers.pdf"), form.bytes()));

        assertThat(after(result).find(Agreement.class, AGREEMENT.id()).orElseThrow().paper())
                .isEqualTo(new Agreement.Paper("security", "file 7", State.SIGNED));
        assertThat(after(result).find(CryptoKey.class, KEY.id()).orElseThrow().period())
                .isEqualTo(LONG);
        assertThat(taken(result).stated())
                .extracting(one -> one.after().origin())
                .contains(new Statement.Origin("Major Ek", "answers.pdf", TODAY));
    }

    @Test
    void answersComeBackInTheSpreadsheetThatWasSent() throws IOException {
        var back =
                SentBack.filled(
                        folder,
                        PLAN,
                        List.of(question(AGREEMENT.id()), question(KEY.id())),
                        "signé, D-3 … D+20",
                        "D-3 … D+20");

        var plan = after(read(back));

        assertThat(plan.find(CryptoKey.class, KEY.id()).orElseThrow().period()).isEqualTo(LONG);
        assertThat(plan.find(Agreement.class, AGREEMENT.id()).orElseThrow().period())
                .isEqualTo(LONG);
    }

    private static Question question(EntityId thing) {
        return new Question(
                Question.Spot.validity(thing),
                new Question.Wording("thing", "", "when", ""),
                3,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "121830ZMAR27 … 150600ZMAR27|2027-03-12T18:30:00Z|2027-03-15T06:00:00Z",
                "2027-03-12T18:30Z to 2027-03-15T06:00Z|2027-03-12T18:30:00Z|2027-03-15T06:00:00Z",
                "du 121830ZMAR27 au 150600ZMAR27|2027-03-12T18:30:00Z|2027-03-15T06:00:00Z"
            })
    void aPeriodIsReadAsPlannersWriteIt(String text, Instant start, Instant end)
            throws IOException {
        assertThat(key(text)).isEqualTo(new Timeframe(When.at(start), When.at(end)));
    }

    @Test
    void aLastDayWithoutATimeCountsWhole() throws IOException {
        var zone = PLAN.exercise().zone();
        var period = Objects.requireNonNull(key("12MAR27 … 15MAR27"));

        assertThat(period)
                .isEqualTo(
                        new Timeframe(
                                When.at(LocalDate.of(2027, 3, 12).atStartOfDay(zone).toInstant()),
                                When.at(LocalDate.of(2027, 3, 16).atStartOfDay(zone).toInstant())));
        assertThat(key("2027-03-12 … 2027-03-15")).isEqualTo(period);
        assertThat(key("12MAR27 … 15MAR27 00:00").finish())
                .isEqualTo(When.at(LocalDate.of(2027, 3, 15).atStartOfDay(zone).toInstant()));
        assertThat(key(Periods.text(period))).as("as it is shown").isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D-3",
                "always",
                "D+20 … D-3",
                "D-3 … D-3",
                "X-3 … X+20",
                "D-3 … D+2 … D+20",
                "signed",
                "n/a",
                "… D+20"
            })
    void whatIsNoPeriodOrOneThatNobodyCanKnowIsRefused(String text) throws IOException {
        assertThat(bad(answer(KEY.id(), text)))
                .containsExactly(tuple("B2", text, Fault.NOT_A_PERIOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "signed D+20 … D-3", "signedly", "in negotiations", "n/a"})
    void whatTellsNothingOfAnAgreementIsRefused(String text) throws IOException {
        assertThat(bad(answer(AGREEMENT.id(), text)))
                .containsExactly(tuple("B2", text, Fault.NOT_IN_FORCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "soon", "-1", "n/a", "30 min"})
    void whatIsNoWholeNumberOfSecondsIsRefused(String text) throws IOException {
        assertThat(
                        bad(
                                table(
                                        Question.Spot.latency(GATEWAY.id()).reference()
                                                + ",\""
                                                + text
                                                + "\",,,")))
                .containsExactly(tuple("B2", text, Fault.NOT_SECONDS));
    }

    @Test
    void oneBadAnswerKeepsAllOutAndEachIsNamed() throws IOException {
        var ofPlace = Plans.BODO.id().value() + "/place//validity";
        var ofNone = KEY.id().value() + "/agreement//validity";
        var ofNet = KEY.id().value() + "/net//latency";

        assertThat(
                        bad(
                                table(
                                        asked(KEY.id()) + ",D-3 … D+20,,,",
                                        asked(FREQUENCY.id()) + ",soon,,,",
                                        asked(KEY.id()) + ",D-3 … D+20,,,",
                                        ofPlace + ",D-3 … D+20,,,",
                                        ofNone + ",signed,,,",
                                        ofNet + ",30,,,")))
                .containsExactly(
                        tuple("B3", "soon", Fault.NOT_A_PERIOD),
                        tuple("A4", asked(KEY.id()), Fault.QUESTION_TWICE),
                        tuple("A5", ofPlace, Fault.NOT_A_QUESTION),
                        tuple("A6", ofNone, Fault.NOT_A_QUESTION),
                        tuple("A7", ofNet, Fault.NOT_A_QUESTION));
    }

    @Test
    void howFarAnAgreementHasComeAndItsPeriodMayEachBeAnsweredAlone() throws IOException {
        assertThat(agreement("Signed").paper().state()).isEqualTo(State.SIGNED);
        assertThat(agreement("Signed").period()).as("for good").isNull();
        assertThat(agreement("échu").paper().state()).isEqualTo(State.ENDED);
        assertThat(agreement("planned / prévu").paper().state()).isEqualTo(State.PLANNED);
        assertThat(agreement("D-3 … D+20").paper().state()).isEqualTo(State.IN_NEGOTIATION);
        assertThat(agreement("D-3 … D+20").period()).isEqualTo(LONG);
        assertThat(agreement("signé : D-3 … D+20").period()).isEqualTo(LONG);
    }

    @Test
    void whatIsUnknownChangesNothing() throws IOException {
        var result =
                table(
                        asked(KEY.id()) + ",unknown,,,",
                        asked(AGREEMENT.id()) + ",unknown,,,",
                        asked(FREQUENCY.id()) + ",,Letter 7,,");

        assertThat(after(result)).isEqualTo(PLAN);
        assertThat(taken(result).same()).isEqualTo(2);
    }

    @Test
    void onlyWhatWasSettledIsContradicted() throws IOException {
        assertThat(taken(answer(AGREEMENT.id(), "signed")).stated())
                .noneMatch(Stated::isContradiction);
        assertThat(taken(answer(FREQUENCY.id(), "D-3 … D+20")).stated())
                .as("it hung on what the plan does not have")
                .noneMatch(Stated::isContradiction);
        assertThat(taken(answer(Plans.SWEDES.id(), "D-3 … D+20")).stated())
                .singleElement()
                .satisfies(one -> assertThat(one.isContradiction()).isTrue());
    }

    @Test
    void referencesStandAsTheyAreSentAndAgreementsAreOfferedWhatTheyCanBe() {
        for (var thing :
                List.<EntityId>of(
                        KEY.id(),
                        FREQUENCY.id(),
                        AGREEMENT.id(),
                        Plans.SWEDES.id(),
                        Plans.NORRBOTTEN.id(),
                        HINGE.id())) {
            assertThat(Question.Spot.read(asked(thing))).contains(Question.Spot.validity(thing));
        }
        assertThat(asked(KEY.id())).isEqualTo(KEY.id().value() + "/crypto_key//validity");
        assertThat(QuestionExport.choices(question(AGREEMENT.id())))
                .containsExactly(
                        "signed / signé",
                        "in negotiation / en négociation",
                        "planned / prévu",
                        "ended / échu",
                        QuestionExport.UNKNOWN);
        assertThat(QuestionExport.choices(question(KEY.id())))
                .containsExactly(QuestionExport.UNKNOWN);
    }
}
