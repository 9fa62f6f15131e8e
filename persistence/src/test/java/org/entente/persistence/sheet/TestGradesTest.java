package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Notes;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Editions;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What was behind a result and where it was shown, out as a table and back.
final class TestGradesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 8);
    private static final CisSystem NORWEGIAN = radio(Plans.TELEMARK.id());
    private static final CisSystem SWEDISH = radio(Plans.NORRBOTTEN.id());
    private static final Evidence HELD =
            new Evidence(
                    new Evidence.Id(Things.id("test")),
                    "COMMEX-001",
                    new Evidence.Side(NORWEGIAN.id(), "5.1"),
                    new Evidence.Side(SWEDISH.id(), "5.1"),
                    "RADIO",
                    new Evidence.Result(
                            TestResult.INTEROPERABILITY_ISSUE,
                            TestDepth.T2_PARSE,
                            DAY,
                            "COMMEX 2",
                            "tracks are rejected",
                            "Captain Lund",
                            IssueCategory.CONFIGURATION,
                            EvidenceGrade.BILATERAL),
                    Notes.PLAIN);
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), NORWEGIAN, SWEDISH, HELD);

    @TempDir private Path folder;

    private static CisSystem radio(AssigneeId holder) {
        return new CisSystem(
                new CisSystem.Id(Things.id("radio " + holder)),
                "HF radio",
                new CisSystem.Make("", "5.1", ""),
                new CisSystem.Station(holder, null, 1, null),
                List.of(),
                Notes.PLAIN);
    }

    private CjsorResult read(String name, byte[] content) throws IOException {
        return SheetImport.read(Files.write(folder.resolve(name), content), intake(PLAN));
    }

    private static Intake intake(Plan plan) {
        return new Intake(
                plan, Catalogue.of(List.of(), Editions.NONE), new Commex.Witness("Major Vik", DAY));
    }

    private static String text() {
        return new String(TestExport.commas(PLAN), StandardCharsets.UTF_8);
    }

    private Evidence.Result result(String text) throws IOException {
        return switch (read("tests.csv", text.getBytes(StandardCharsets.UTF_8))) {
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
            case CjsorResult.Read read ->
                    switch (PlanEditor.apply(PLAN, read.edit())) {
                        case Outcome.Applied(var plan, _) ->
                                plan.find(Evidence.class, HELD.id()).orElseThrow().result();
                        case Outcome.Refused(var why) -> throw new AssertionError(why.toString());
                    };
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests.xlsx", "tests.csv"})
    void bothComeBackAsTheyWere(String name) throws IOException {
        var content = name.endsWith("csv") ? TestExport.commas(PLAN) : TestExport.workbook(PLAN);

        assertThat(text()).contains("\"Configuration\",\"Bilateral\"");
        assertThat(read(name, content))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class, read -> assertThat(read.same()).isOne());
    }

    @Test
    void bothAreTakenInTheWordsOfTheField() throws IOException {
        var result =
                result(
                        text().replace("\"Configuration\"", "\"lack of time\"")
                                .replace("\"Bilateral\"", "\"CWIX/CIAV\""));

        assertThat(result)
                .isEqualTo(
                        HELD.result()
                                .withCategory(IssueCategory.LACK_OF_TIME)
                                .withGrade(EvidenceGrade.CWIX_CIAV));
    }

    @Test
    void aBlankCellTakesBackWhatWasStatedWithAResult() throws IOException {
        var result = result(text().replace("\"Configuration\",\"Bilateral\"", ","));

        assertThat(result).isEqualTo(HELD.result().withCategory(null).withGrade(null));
    }

    @Test
    void aTableWithoutTheColumnsLeavesThemAsTheyAre() throws IOException {
        var result =
                result(
                        """
                        Test;Provider;Provider Of;Consumer;Consumer Of;Standard;\
                        Result;Tested On;Recorded By
                        COMMEX-001;HF radio;;HF radio;;RADIO;\
                        Interoperability Issue;2027-03-09;Major Vik
                        """);

        assertThat(result.category()).isEqualTo(IssueCategory.CONFIGURATION);
        assertThat(result.grade()).isEqualTo(EvidenceGrade.BILATERAL);
    }

    @Test
    void otherWordsAreRefusedByTheirCells() throws IOException {
        var text =
                text().replace("\"Configuration\"", "\"bad luck\"")
                        .replace("\"Bilateral\"", "\"hearsay\"");

        assertThat(faults(text)).containsExactly(Fault.NOT_A_CATEGORY, Fault.NOT_A_GRADE);
    }

    private List<Fault> faults(String text) throws IOException {
        return switch (read("tests.csv", text.getBytes(StandardCharsets.UTF_8))) {
            case CjsorResult.Refused(SheetProblem.BadCells(_, _, var cells)) ->
                    cells.stream().map(BadCell::fault).toList();
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
            case CjsorResult.Read _ -> List.of();
        };
    }

    @Test
    void noResultIsOfADayToComeButTomorrowWhereTheDayBeginsFirst() throws IOException {
        var tomorrow = DAY.plusDays(1).toString();
        var later = DAY.plusDays(2).toString();

        assertThat(faults(text().replace("\"" + DAY + "\"", "\"" + later + "\"")))
                .containsExactly(Fault.NOT_YET);
        assertThat(result(text().replace("\"" + DAY + "\"", "\"" + tomorrow + "\"")).on())
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aDayThatIsOnRecordAndOneWithoutAResultStayAsTheyAre() throws IOException {
        var later = DAY.plusDays(9);
        var ahead = HELD.withResult(HELD.result().withOn(later));
        var open = HELD.withResult(HELD.result().withOn(later).withOutcome(TestResult.PENDING));

        for (var test : List.of(ahead, open)) {
            var plan = Plans.with(PLAN, test);
            assertThat(
                            SheetImport.read(
                                    Files.write(folder.resolve("a.csv"), TestExport.commas(plan)),
                                    intake(plan)))
                    .isInstanceOfSatisfying(
                            CjsorResult.Read.class, read -> assertThat(read.same()).isOne());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasAWordThatIsRead(IssueCategory category) {
        assertThat(TestWords.category(TestWords.of(category))).contains(category);
        assertThat(TestWords.category(category.name())).contains(category);
    }

    @ParameterizedTest
    @EnumSource
    void everyGradeHasAWordThatIsRead(EvidenceGrade grade) {
        assertThat(TestWords.grade(TestWords.of(grade))).contains(grade);
        assertThat(TestWords.grade(grade.name())).contains(grade);
    }
}
