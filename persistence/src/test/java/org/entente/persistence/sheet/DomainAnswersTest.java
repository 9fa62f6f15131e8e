package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.persistence.sheet.AnswerResults.taken;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

/// In which security domains the ports of a nation work, asked and answered in a spreadsheet.
final class DomainAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Statement.Origin SAID =
            new Statement.Origin("Major Ek", "Letter 1", LocalDate.of(2027, 1, 2));
    private static final SecurityDomain MISSION = domain("MS", "Mission Secret");
    private static final SecurityDomain NATO = domain("NS", "NATO Secret");
    private static final SecurityDomain TWIN = domain("", "Twin");
    private static final SecurityDomain OTHER_TWIN = domain("Twin", "Another");
    private static final CisSystem SILENT = system("silent", null, null);
    private static final CisSystem STATED = system("stated", MISSION, null);
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), MISSION, NATO, TWIN, OTHER_TWIN, SILENT, STATED);

    @TempDir private Path folder;

    private static SecurityDomain domain(String code, String name) {
        return new SecurityDomain(
                new SecurityDomain.Id(Things.id("domain " + name)),
                code,
                name,
                new SecurityDomain.Level("NATO", Classification.SECRET),
                null,
                null,
                Notes.PLAIN);
    }

    private static CisSystem system(String name, @Nullable SecurityDomain... domains) {
        return new CisSystem(
                new CisSystem.Id(Things.id("system " + name)),
                name,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(Plans.NORRBOTTEN.id(), null, 1, null),
                Arrays.stream(domains)
                        .map(
                                domain ->
                                        new CisSystem.Port(
                                                "main",
                                                "",
                                                domain == null ? null : domain.id(),
                                                domain == null ? Statement.Origin.NOBODY : SAID,
                                                List.of()))
                        .toList(),
                Notes.PLAIN);
    }

    private static String reference(CisSystem system, int port) {
        return Question.Spot.domain(system.id(), port).reference();
    }

    private CjsorResult read(String... rows) throws IOException {
        var text = "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
        return SheetImport.read(
                Files.writeString(folder.resolve("answers.csv"), text),
                new Intake(PLAN, Catalogue.EMPTY, new Commex.Witness("Captain Lund", TODAY)));
    }

    private static Plan after(CjsorResult result) {
        return ((Outcome.Applied) PlanEditor.apply(PLAN, taken(result).edit())).plan();
    }

    private static SecurityDomain.@Nullable Id domain(Plan plan, CisSystem system, int port) {
        return port(plan, system, port).domain();
    }

    private static CisSystem.Port port(Plan plan, CisSystem system, int port) {
        return plan.find(CisSystem.class, system.id()).orElseThrow().ports().get(port);
    }

    @Test
    void aDomainIsAnsweredByItsCodeOrItsName() throws IOException {
        var result =
                read(
                        reference(SILENT, 0) + ", ms ,Letter 7,2027-03-01,Major Ek",
                        reference(SILENT, 1) + ",NATO secret,,,");

        assertThat(domain(after(result), SILENT, 0)).isEqualTo(MISSION.id());
        assertThat(domain(after(result), SILENT, 1)).isEqualTo(NATO.id());
        assertThat(taken(result).stated())
                .extracting(Stated::before)
                .containsOnly(Statement.UNKNOWN);
        assertThat(taken(result).stated().getFirst().after())
                .isEqualTo(
                        new Statement(
                                Statement.Standing.VALUE,
                                "MS",
                                new Statement.Origin(
                                        "Major Ek", "Letter 7", LocalDate.of(2027, 3, 1))));
        assertThat(taken(result).stated()).noneMatch(Stated::isContradiction);
    }

    @Test
    void anotherDomainThanTheOneStatedContradictsIt() throws IOException {
        var result = read(reference(STATED, 0) + ",NS,,,");

        assertThat(domain(after(result), STATED, 0)).isEqualTo(NATO.id());
        assertThat(taken(result).stated())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.isContradiction()).isTrue();
                            assertThat(one.before().text()).isEqualTo("MS");
                        });
    }

    @Test
    void theSameDomainAndOneThatIsNotKnownChangeNothing() throws IOException {
        var result =
                read(
                        reference(STATED, 0) + ",MS,Letter 1,2027-01-02,Major Ek",
                        reference(SILENT, 0) + ",unknown,,,");

        assertThat(taken(result).same()).isEqualTo(2);
        assertThat(after(result)).isEqualTo(PLAN);
    }

    @Test
    void whoAnsweredIsKeptWithTheDomainFromTheFileAndTodayWhereItIsNotTold() throws IOException {
        var plan =
                after(
                        read(
                                reference(SILENT, 0) + ",ms,Letter 7,2027-03-01,Major Ek",
                                reference(SILENT, 1) + ",NS,,,"));

        assertThat(port(plan, SILENT, 0).domainOrigin())
                .isEqualTo(new Statement.Origin("Major Ek", "Letter 7", LocalDate.of(2027, 3, 1)));
        assertThat(port(plan, SILENT, 1).domainOrigin())
                .isEqualTo(new Statement.Origin("", "answers.csv", TODAY));
    }

    @Test
    void theSameDomainSaidByAnotherIsStatedAnewAndContradictsNothing() throws IOException {
        var result = read(reference(STATED, 0) + ",MS,Letter 9,2027-03-05,Captain Berg");

        assertThat(taken(result).stated())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.isContradiction()).isFalse();
                            assertThat(one.before().origin()).isEqualTo(SAID);
                        });
        assertThat(port(after(result), STATED, 0))
                .isEqualTo(
                        new CisSystem.Port(
                                "main",
                                "",
                                MISSION.id(),
                                new Statement.Origin(
                                        "Captain Berg", "Letter 9", LocalDate.of(2027, 3, 5)),
                                List.of()));
    }

    @Test
    void whatIsNoDomainOfThePlanIsRefusedByItsAddress() throws IOException {
        var result =
                read(
                        reference(SILENT, 0) + ",XS,,,",
                        reference(SILENT, 1) + ",twin,,,",
                        reference(STATED, 1) + ",n/a,,,",
                        reference(STATED, 0) + ",MS,,soon,",
                        reference(STATED, 0) + ",NS,,,",
                        reference(STATED, 2) + ",NS,,,");

        assertThat(result)
                .isInstanceOfSatisfying(
                        CjsorResult.Refused.class,
                        refused ->
                                assertThat(((SheetProblem.BadCells) refused.problem()).cells())
                                        .extracting(
                                                BadCell::address, BadCell::value, BadCell::fault)
                                        .contains(
                                                tuple("B2", "XS", Fault.NOT_A_DOMAIN),
                                                tuple("B3", "twin", Fault.NOT_A_DOMAIN),
                                                tuple("B4", "n/a", Fault.NOT_A_DOMAIN),
                                                tuple("D5", "soon", Fault.NOT_A_TIME),
                                                tuple(
                                                        "A6",
                                                        reference(STATED, 0),
                                                        Fault.QUESTION_TWICE),
                                                tuple(
                                                        "A7",
                                                        reference(STATED, 2),
                                                        Fault.NOT_A_QUESTION)));
    }

    @Test
    void theDomainsOfThePlanAreOfferedAndNothingElseApplies() throws IOException {
        assertThat(DomainNames.offered(PLAN)).containsExactly("Another", "MS", "NS");
        var file =
                Files.write(
                        folder.resolve("questions.xlsx"),
                        QuestionExport.write(
                                PLAN,
                                new QuestionExport.Head("Questions to SWE", List.of()),
                                List.of(
                                        new Question(
                                                Question.Spot.domain(SILENT.id(), 0),
                                                new Question.Wording(
                                                        "silent", "", "Security domain", ""),
                                                4,
                                                DomainNames.offered(PLAN)))));

        try (var zip = new ZipFile(file.toFile())) {
            var words =
                    new String(
                            zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(words)
                    .contains("Security domain", ">MS<", ">NS<", QuestionExport.UNKNOWN)
                    .contains(reference(SILENT, 0))
                    .doesNotContain(QuestionExport.NOT_APPLICABLE);
        }
    }
}
