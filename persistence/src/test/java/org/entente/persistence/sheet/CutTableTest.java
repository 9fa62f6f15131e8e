package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.Workbook;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Notes;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Standard;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What is not there in a table must never take away what the plan knows.
class CutTableTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 8);
    private static final Instant SLOT = Instant.parse("2027-03-08T07:00:00Z");
    private static final CisSystem NORWEGIAN = radio(Plans.TELEMARK.id());
    private static final CisSystem SWEDISH = radio(Plans.NORRBOTTEN.id());
    private static final Evidence PASSED = passed();
    private static final Requirement LINE =
            Things.requirement("R-101", "Battalion")
                    .withNeed(Requirement.Need.OPEN.withStrength(600).withCategory("Land"))
                    .withArrival(Requirement.Arrival.OPEN.withDestination("Bergen"))
                    .withNotes(Notes.PLAIN.withRemark("Winter kit"));
    private static final Offer OFFER =
            Things.offer(LINE, Plans.NORWAY, OfferState.OFFERED, DAY)
                    .withContent(new Offer.Content(OfferScope.PART, null, 300, null))
                    .withNotes(Notes.PLAIN.withRemark("No smoke"));
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), NORWEGIAN, SWEDISH, PASSED, LINE, OFFER);
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
                                            CatalogueReader.parameters("waveform~EQ!B@E")),
                                    "M/M")),
                    Editions.NONE);

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

    private static Evidence passed() {
        return new Evidence(
                new Evidence.Id(Things.id("test")),
                "COMMEX-001",
                new Evidence.Side(NORWEGIAN.id(), "5.1"),
                new Evidence.Side(SWEDISH.id(), "5.0"),
                "RADIO",
                new Evidence.Result(
                        TestResult.SUCCESS, TestDepth.T2_PARSE, DAY, "COMMEX 2", "Slow at first"),
                new Timeframe(When.at(SLOT), When.at(SLOT.plusSeconds(1800))),
                Notes.PLAIN);
    }

    private CjsorResult commas(String text) throws IOException {
        return SheetImport.read(
                Files.writeString(folder.resolve("table.csv"), text),
                new Intake(PLAN, CATALOGUE, new Commex.Witness("Captain Lund", DAY)));
    }

    private CjsorResult refusal(SheetProblem problem) {
        return new CjsorResult.Refused(problem);
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

    private static Evidence test(Plan plan) {
        return plan.find(Evidence.class, PASSED.id()).orElseThrow();
    }

    @Test
    void aTableOfTestsThatIsCutAnywhereIsRefusedOrChangesNothing() throws IOException {
        var whole = new String(TestExport.commas(PLAN), StandardCharsets.UTF_8);
        int from = whole.indexOf("\"COMMEX-001\"");

        for (int until = from; until <= whole.length(); until++) {
            var result = commas(whole.substring(0, until));

            if (result instanceof CjsorResult.Read) {
                assertThat(after(result)).as("cut after %d letters", until).isEqualTo(PLAN);
            }
        }
    }

    @Test
    void namesTheRowsThatAreShorterThanTheHeadings() throws IOException {
        var head = "Test,Provider,Provider Of,Consumer,Consumer Of,Standard,Result,Issue\n";
        var row = "COMMEX-001,HF radio,NOR,HF radio,SWE,RADIO";

        assertThat(commas("Marking\n" + head + row + ",Success,\n" + row + "\n\n" + row + ",\n"))
                .isEqualTo(refusal(new SheetProblem.ShortRows("table.csv", List.of(4, 6), 8)));
        assertThat(commas("Marking\n" + head + row + ",Success,\n,,\n\nMarking\n"))
                .as("markings and rows without any text are no tests")
                .isInstanceOf(CjsorResult.Read.class);
        assertThat(commas("Force Element;Destination\nBattalion\n"))
                .isEqualTo(refusal(new SheetProblem.ShortRows("table.csv", List.of(2), 2)));
    }

    @Test
    void namesTheRowWhoseQuotationMarkIsNotClosed() throws IOException {
        var text = "Serial,Force Element\nR-1,\"Two\nlines\"\nR-2,\"Bat";

        assertThat(commas(text)).isEqualTo(refusal(new SheetProblem.OpenQuote("table.csv", 3)));
        assertThat(commas(text + "\"\n")).isInstanceOf(CjsorResult.Read.class);
    }

    @Test
    void refusesTwoColumnsOfOneNameWhereTheyAreRead() throws IOException {
        assertThat(commas("Serial,Force Element,Note,REMARKS,Remarks\nR-1,Tanker,x,a,b\n"))
                .isEqualTo(
                        refusal(new SheetProblem.ColumnTwice("table.csv", "REMARKS", "D1", "E1")));
        assertThat(commas("Serial,Force Element,Note,Remarks,Note\nR-1,Tanker,x,a,b\n"))
                .isInstanceOf(CjsorResult.Read.class);
    }

    @Test
    void aSpreadsheetMayLeaveOutBlankCellsAtTheEndOfARow() throws IOException {
        var path = folder.resolve("list.xlsx");
        try (var book = new Workbook(Files.newOutputStream(path), "Test", "01.0000")) {
            var sheet = book.newWorksheet("List");
            var heads = List.of("Serial", "Force Element", "Remarks");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, "R-1");
            sheet.value(1, 1, "Tanker");
        }

        assertThat(SheetImport.read(path, Intake.of(PLAN))).isInstanceOf(CjsorResult.Read.class);
    }

    @Test
    void aBlankResultNeverTakesBackOneThatIsOnRecord() throws IOException {
        var head = "Test,Provider,Provider Of,Consumer,Consumer Of,Standard,Result,Event,Issue\n";
        var row = "COMMEX-001,HF radio,NOR,HF radio,SWE,RADIO,";

        assertThat(test(after(commas(head + row + ",,\n")))).isEqualTo(PASSED);
        assertThat(test(after(commas(head + row + ",,Noise\n"))).result())
                .isEqualTo(PASSED.result().withIssue("Noise"));
        assertThat(test(after(commas(head + row + "Pending,,\n"))).result().outcome())
                .as("somebody says that it is open again")
                .isEqualTo(TestResult.PENDING);
        assertThat(test(after(commas(head + row + "Success,,\n"))).result().issue()).isEmpty();
    }

    @Test
    void whatATableHasNoColumnForStaysAsItWas() throws IOException {
        var test = "Provider,Consumer,Standard,Result,Provider Of,Consumer Of,Test\n";
        var unit = "Serial,Force Element,Unit Strength\nR-101,Battalion,650\n";
        var offer = "Serial,Nation,State,On\nR-101,NOR,Offered,2027-03-08\n";

        assertThat(test(after(commas(test + "HF radio,HF radio,RADIO,Success,NOR,SWE,COMMEX-001"))))
                .isEqualTo(PASSED);
        assertThat(after(commas(unit)).find(Requirement.class, LINE.id()))
                .contains(LINE.withNeed(LINE.need().withStrength(650)));
        assertThat(after(commas(unit.replace("650", ""))).find(Requirement.class, LINE.id()))
                .as("a cell that is there and blank says that nothing is known")
                .contains(LINE.withNeed(LINE.need().withStrength(null)));
        var book =
                (SheetBook.Opening.Opened)
                        SheetBook.open(Files.writeString(folder.resolve("offers.csv"), offer));
        assertThat(
                        SheetImport.read(
                                book.book(),
                                SheetMapping.guess(SheetTable.OFFERS, book.book()),
                                Intake.of(PLAN)))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class, read -> assertThat(read.same()).isOne());
    }
}
