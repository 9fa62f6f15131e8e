package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Questionnaire;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.app.report.pdf.Pdfs;
import org.entente.app.share.Recipient;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.Interop;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Charge;
import org.entente.model.rule.Dotmlpfi;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Severity;
import org.entente.model.rule.book.RuleBook;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.QuestionFields;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class CisChaptersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final Evidence LIMITED =
            new Evidence(
                    new Evidence.Id(Things.id("test")),
                    "HF",
                    new Evidence.Side(Radios.NORWEGIAN.id(), ""),
                    new Evidence.Side(Radios.BRITISH.id(), ""),
                    "HF-4415",
                    new Evidence.Result(
                            TestResult.LIMITED_SUCCESS,
                            TestDepth.T2_PARSE,
                            LocalDate.of(2026, 6, 12),
                            "CWIX 2026",
                            "slow"),
                    Notes.PLAIN);

    private static byte[] pdf(PrintOrder order, Chapter chapter) {
        return Pdfs.written(
                PlanDocument.of(
                        order.with(Set.of(chapter)), Texts.in(Locale.ENGLISH), CLOCK, () -> false));
    }

    private static String text(Plan plan, Chapter chapter) {
        return text(PrintOrder.whole(plan, List.of()), chapter);
    }

    private static String text(PrintOrder order, Chapter chapter) {
        return String.join(" ", Pdfs.pages(pdf(order, chapter)));
    }

    @Test
    void listsNetsWithTheirMembersByNation() {
        var text = text(Radios.plan(), Chapter.CIS);

        assertThat(text)
                .contains("Brigade HF")
                .contains("data net")
                .contains("HF-4415")
                .contains("GBR HF radio", "NOR HF radio", "SWE HF radio");
    }

    @Test
    void tellsWhatIsTakenAsGivenWhereThatIsNotUsual() {
        var assumed =
                new Assumption(
                        new Assumption.Id(Things.id("days")),
                        "days",
                        Assumption.Matter.TEST_DAYS,
                        "",
                        91,
                        Notes.PLAIN);

        assertThat(text(Radios.plan(), Chapter.INTEROPERABILITY)).doesNotContain("Assumptions");
        assertThat(text(Radios.plan().put(assumed), Chapter.INTEROPERABILITY))
                .contains("Assumptions", "Days for which a test counts", "540", "91");
    }

    @Test
    void setsPlansWithTheSameMeansOnceWithWhomTheyServe() {
        var all =
                Stream.of(
                                pace("PACE X-1", Radios.SURE, "satellite"),
                                pace("PACE X-2", Radios.OPEN, "satellite"),
                                pace("PACE X-3", Radios.SURE, "satellite"),
                                pace("PACE X-4", Radios.OPEN, "runner"))
                        .toArray(PacePlan[]::new);

        var text = text(Plans.with(Radios.plan(), all), Chapter.CIS).replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "PACE X-1–3: ORDERS",
                        "Telemark Battalion → ",
                        "Primary satellite",
                        "PACE X-4: open",
                        "Primary runner");
        assertThat(text.split("Primary satellite", -1)).hasSize(2);
    }

    @Test
    void printsUpToWhichLevelMeansMayCarryAndWhoSaidSo() {
        var silent = pace("PACE X-1", Radios.SURE, "satellite");
        var step = silent.steps().getFirst().withAuthorised(Classification.RESTRICTED);
        var stated = pace("PACE X-2", Radios.OPEN, "runner").withSteps(List.of(step));
        var said =
                Attestation.of(
                                stated,
                                step,
                                new Statement.Origin("Maj Ek", "Letter 7", null),
                                Notes.PLAIN)
                        .orElseThrow();

        var text =
                text(Plans.with(Radios.plan(), silent, stated).put(said), Chapter.CIS)
                        .replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "Up to",
                        "Primary satellite ? not stated",
                        "Primary satellite Restricted (Maj Ek, Letter 7)");
    }

    private static PacePlan pace(String name, ExchangeRequirement subject, String way) {
        var step =
                new PacePlan.Step(PacePlan.Means.PRIMARY, null, way, PacePlan.Change.UNKNOWN, null);
        return new PacePlan(
                new PacePlan.Id(Things.id(name)),
                name,
                subject.id(),
                List.of(),
                List.of(step),
                Notes.PLAIN);
    }

    @Test
    void drawsTheNetworksAsAGraphOnAPageOfItsOwn() {
        var pages = Pdfs.pages(pdf(PrintOrder.whole(Radios.plan(), List.of()), Chapter.CIS));

        assertThat(pages.get(pages.size() - 2))
                .contains("Network graph", "Brigade HF", "alone costs 1")
                .doesNotContain("Brigade HF 1 sure");
        assertThat(pages.getLast()).contains("Single points of failure", "Brigade HF 1 sure");
    }

    @Test
    void tellsHowReadyThePhaseIsAndWhyACriticalExchangeIsNot() {
        var text = text(Radios.plan(), Chapter.INTEROPERABILITY);

        assertThat(text).contains("not assessed").contains("42–85 %").contains("Live exercise (1)");
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Waveform (blocking, equipment) is not known");
    }

    @Test
    void tellsHowTheExerciseAndEachContingentStandAsOne() {
        var text = text(Radios.plan(), Chapter.INTEROPERABILITY).replaceAll("\\s+", " ");
        var parties =
                text.substring(text.indexOf("How each contingent"), text.indexOf("Gate sheet"));

        assertThat(parties)
                .contains(
                        "The exercise ? 0–3 ? 0–3 open",
                        Plans.BRITONS.name() + " ? 0–3 ? 0–3 open",
                        Plans.SWEDES.name() + " 3 3 sure");
        assertThat(text.substring(text.indexOf("Nation by nation"))).contains("All");
    }

    @Test
    void printsTheSessionWithPeopleAndMeansAndItsSlotsByTime() {
        var session =
                new CommexSession(
                        new CommexSession.Id(Things.id("session")),
                        "COMMEX",
                        Plans.LIVE.id(),
                        new CommexSession.Daily(LocalTime.of(22, 0), LocalTime.of(2, 0), 45),
                        new CommexSession.Means(12, 5, 3),
                        Notes.PLAIN);
        var late = slot("T-2", Radios.SWEDISH, 2);
        var early = slot("T-1", Radios.BRITISH, 1);

        var text = text(Plans.with(Radios.plan(), session, late, early), Chapter.TESTS);

        assertThat(text.replaceAll("\\s+", " "))
                .contains("22:00 to 02:00 of the next day 45 12 5 3 5 2")
                .contains("1 test, at most 1 at once: 2 operators, 1 circuit")
                .containsSubsequence("T-1", "T-2")
                .doesNotContain("Results");
    }

    private static Evidence slot(String name, CisSystem other, int day) {
        return new Evidence(
                new Evidence.Id(Things.id(name)),
                name,
                new Evidence.Side(Radios.NORWEGIAN.id(), ""),
                new Evidence.Side(other.id(), ""),
                "HF-4415",
                new Evidence.Result(
                        TestResult.PENDING,
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        LocalDate.of(2027, 3, 1),
                        "COMMEX",
                        ""),
                Things.days("D", day, day + 1),
                Notes.PLAIN);
    }

    @Test
    void listsWhatIsToBeTestedAndWhatCameOfTests() {
        var text = text(Plans.with(Radios.plan(), LIMITED), Chapter.TESTS);

        assertThat(text)
                .contains("To be tested")
                .contains("CWIX 2026 (1)")
                .contains("Limited success")
                .contains("read by the system: slow");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIGURATION, LAB, slow, read by the system (laboratory): configuration – slow",
        "CONFIGURATION, , '', read by the system: configuration",
        ", CWIX_CIAV, '', read by the system (CWIX or CIAV)",
    })
    void printsWhatWasBehindAResultAndWhereItWasShown(
            @Nullable IssueCategory category,
            @Nullable EvidenceGrade grade,
            String issue,
            String words) {
        var result = LIMITED.result().withCategory(category).withGrade(grade).withIssue(issue);
        var plan = Plans.with(Radios.plan(), LIMITED.withResult(result));

        assertThat(text(plan, Chapter.TESTS).replaceAll("\\s+", " ")).contains(words);
        assertThat(text(Plans.with(Radios.plan(), LIMITED), Chapter.TESTS))
                .doesNotContain("configuration", "laboratory", "CIAV");
    }

    @Test
    void asksANationOnlyWhatItHasNotStated() {
        var order = PrintOrder.whole(Radios.plan(), List.of());

        assertThat(text(order, Chapter.QUESTIONS))
                .contains("Waveform")
                .contains("GBR")
                .contains("One statement is missing and exchanges wait for it.")
                .contains("Answer", "Source", "Day");
        assertThat(text(order.forNation("SWE"), Chapter.QUESTIONS))
                .contains("No exchange waits for an answer");
    }

    @Test
    void everyQuestionHasFieldsThatLeadBackToIt() throws IOException {
        var plan = Radios.silent();
        var asked =
                new Questionnaire(Language.of(Locale.ENGLISH, ZoneOffset.UTC), interop(plan))
                        .byNation().values().stream()
                                .flatMap(List::stream)
                                .map(Question::spot)
                                .toList();

        try (var pdf = Pdfs.opened(pdf(PrintOrder.whole(plan, List.of()), Chapter.QUESTIONS))) {
            var fields = pdf.getDocumentCatalog().getAcroForm(null).getFields();
            assertThat(fields)
                    .extracting(field -> QuestionFields.read(field.getFullyQualifiedName()))
                    .containsExactlyElementsOf(
                            asked.stream()
                                    .flatMap(
                                            spot ->
                                                    QuestionFields.FILLED.stream()
                                                            .map(
                                                                    column ->
                                                                            new QuestionFields
                                                                                    .Field(
                                                                                    spot, column)))
                                    .map(Optional::of)
                                    .toList());
        }
    }

    private static Interop interop(Plan plan) {
        return Standards.interop(plan, LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
    }

    @Test
    void asksInWhichDomainAPortIsAndOffersThoseOfThePlan() {
        var order = PrintOrder.whole(Radios.silent(), List.of());

        assertThat(text(order, Chapter.QUESTIONS).replaceAll("\\s+", " "))
                .contains(
                        "Security domain of the port", "Answers for a security domain: GBR-S, MS.");
        assertThat(text(Radios.silent(), Chapter.INTEROPERABILITY).replaceAll("\\s+", " "))
                .contains("nobody has stated in which security domain");
    }

    @Test
    void neverPrintsANetThatTheReaderMayNotSee() {
        var secret = new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR")));
        var plan = Plans.with(Radios.plan(), Radios.NET.withNotes(Notes.of(secret)));
        var released =
                new Recipient("SWE", null).released(plan, LocalDate.of(2026, 11, 22)).orElseThrow();
        var order = PrintOrder.whole(released, List.of());

        for (var chapter :
                List.of(Chapter.CIS, Chapter.INTEROPERABILITY, Chapter.TESTS, Chapter.QUESTIONS)) {
            assertThat(text(order, chapter)).doesNotContain("Brigade HF");
            assertThat(new String(pdf(order, chapter), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Brigade HF");
        }
        assertThat(text(plan, Chapter.CIS)).contains("Brigade HF");
    }

    @Test
    void listsFindingsByTheNationWhoseMatterTheyAre() {
        var british = unheard(Radios.BRITISH.id(), Severity.MINOR, null);
        var charged = unheard(Radios.NET.id(), Severity.MAJOR, Plans.NORWAY.id());
        var common = unheard(Radios.NET.id(), Severity.ADVICE, null);
        var order = PrintOrder.whole(Radios.plan(), List.of(british, charged, common));

        var text = text(order, Chapter.FINDINGS).replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "The whole exercise 1 GBR 1 NOR 1 In all 1 1 1",
                        "The whole exercise",
                        "Net",
                        "GBR",
                        "HF radio",
                        "NOR",
                        "Net");
    }

    private static Finding unheard(EntityId subject, Severity severity, @Nullable EntityId owner) {
        var lonely = Things.activity("Nobody cares", Things.days("E", -20, -19), Plans.DEPLOYMENT);
        var found = RuleBook.check(Plans.with(Plans.brigadeExercise(), lonely)).getFirst();
        var charge = new Charge(Dotmlpfi.TRAINING, owner, null);
        return new Finding(
                found.rule(),
                severity.name(),
                subject,
                List.of(),
                null,
                found.arguments(),
                severity,
                charge);
    }

    @Test
    void givesTheSameBytesForTheSamePlan() {
        var order = PrintOrder.whole(Radios.plan(), List.of());

        assertThat(pdf(order, Chapter.INTEROPERABILITY))
                .isEqualTo(pdf(order, Chapter.INTEROPERABILITY));
    }
}
