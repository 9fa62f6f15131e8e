package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dhatim.fastexcel.Workbook;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SheetImportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Requirement LINE = Things.requirement("R-101", "Battalion");
    private static final Plan ASKED = Plans.with(Plans.brigadeExercise(), LINE);

    @TempDir private Path folder;

    private SheetBook book(List<String>... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "01.0000")) {
            book.newWorksheet("Notes").value(0, 0, "Read the other sheet");
            var sheet = book.newWorksheet("Our list");
            for (int row = 0; row < rows.length; row++) {
                for (int at = 0; at < rows[row].size(); at++) {
                    sheet.value(row, at, rows[row].get(at));
                }
            }
        }
        return opened(bytes.toByteArray());
    }

    @Test
    void tellsHowFarItIsAndTakesNothingWhenItIsCalledOff() throws IOException {
        var text =
                IntStream.range(0, 500)
                        .mapToObj("R-%1$d,Company %1$d\n"::formatted)
                        .collect(Collectors.joining("", "Serial,Force element\n", ""));
        var file = Files.writeString(folder.resolve("list.csv"), text);
        var told = new ArrayList<Double>();

        var read = SheetImport.read(file, Intake.of(ASKED), watch(told, Integer.MAX_VALUE));

        assertThat(read).isInstanceOf(CjsorResult.Read.class);
        assertThat(told).isSorted().allMatch(fraction -> fraction >= 0 && fraction < 1);
        assertThat(told.getLast()).isGreaterThan(0.8);
        assertThatThrownBy(() -> SheetImport.read(file, Intake.of(ASKED), watch(told, 250)))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(250);
        assertThatThrownBy(() -> SheetBook.open(file, watch(told, 0)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsHowFarTheReadingOfAnArchiveIsAndEndsItWhenItIsCalledOff() throws IOException {
        book(List.of("Serial", "Force element"), List.of("R-1", "Tanker"), List.of("R-2", "Crane"));
        var file = folder.resolve("list.xlsx");
        var told = new ArrayList<Double>();

        SheetBook.open(file, watch(told, Integer.MAX_VALUE));

        assertThat(told).isSorted().hasSizeGreaterThan(3);
        assertThat(told.getLast()).isGreaterThan(0.2);
        int all = told.size();
        assertThatThrownBy(() -> SheetBook.open(file, watch(told, all - 2)))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(all - 2);
    }

    /// Keeps what it is told, and calls off once that are so many words.
    private static ImportWatch watch(List<Double> told, int most) {
        told.clear();
        return new ImportWatch() {
            @Override
            public void report(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= most;
            }
        };
    }

    private SheetBook opened(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("list.xlsx"), content);
        return switch (SheetBook.open(file)) {
            case SheetBook.Opening.Opened(var book) -> book;
            case SheetBook.Opening.Refused(var problem) ->
                    throw new AssertionError(problem.toString());
        };
    }

    private static Plan after(SheetBook book, SheetMapping mapping, Plan plan) {
        return switch (SheetImport.read(book, mapping, Intake.of(plan))) {
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
            case CjsorResult.Read read ->
                    switch (PlanEditor.apply(plan, read.edit())) {
                        case Outcome.Applied(var next, _) -> next;
                        case Outcome.Refused(var reason) ->
                                throw new AssertionError(reason.toString());
                    };
        };
    }

    private static List<BadCell> bad(SheetBook book, SheetMapping mapping, Plan plan) {
        return SheetImport.read(book, mapping, Intake.of(plan))
                        instanceof CjsorResult.Refused(SheetProblem.BadCells(_, _, var cells))
                ? cells
                : List.of();
    }

    @Test
    @SuppressWarnings("unchecked")
    void readsAnySheetOnceItsHeadingsAreExplained() throws IOException {
        var book =
                book(
                        List.of("Wanted by the staff", "", ""),
                        List.of("Lfd", "Was", "Wieviel"),
                        List.of("R-1", "Tanker", "30"));
        var guessed = SheetMapping.guess(SheetTable.REQUIREMENTS, book);
        var explained =
                SheetMapping.at(
                                SheetTable.REQUIREMENTS,
                                book,
                                new SheetMapping.Place(1, 1),
                                Map.of())
                        .with(CjsorColumn.SERIAL, 0)
                        .with(CjsorColumn.FORCE_ELEMENT, 1)
                        .with(CjsorColumn.UNIT_STRENGTH, 2);

        assertThat(guessed.missing()).containsExactly(CjsorColumn.FORCE_ELEMENT);
        assertThat(after(book, explained, ASKED).requirements())
                .anySatisfy(
                        line -> {
                            assertThat(line.number()).isEqualTo("R-1");
                            assertThat(line.name()).isEqualTo("Tanker");
                            assertThat(line.need().strength()).isEqualTo(30);
                        });
        assertThat(SheetMapping.guess(SheetTable.REQUIREMENTS, book, explained.headings(book)))
                .as("what was explained once is found again")
                .isEqualTo(explained);
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhatMustBeKnownFirst() throws IOException {
        var book = book(List.of("Lfd"), List.of("R-1"));

        assertThat(
                        SheetImport.read(
                                book,
                                SheetMapping.guess(SheetTable.REQUIREMENTS, book),
                                Intake.of(ASKED)))
                .isEqualTo(
                        new CjsorResult.Refused(
                                new SheetProblem.NoColumn("list.xlsx", CjsorColumn.FORCE_ELEMENT)));
    }

    @Test
    void offersComeBackAsTheyStood() throws IOException {
        var offer =
                Things.offer(LINE, Plans.NORWAY, OfferState.OFFERED, DAY)
                        .withContent(
                                new Offer.Content(OfferScope.PART, Plans.TELEMARK.id(), 300, null));
        var confirmed = offer.with(new Offer.Step(OfferState.CONFIRMED, "NOR", DAY, "AFL 2"));
        var book = opened(CjsorExport.write(Plans.with(ASKED, confirmed)));
        var mapping = SheetMapping.guess(SheetTable.OFFERS, book);

        assertThat(mapping.missing()).isEmpty();
        assertThat(after(book, mapping, ASKED).offers())
                .singleElement()
                .satisfies(
                        back -> {
                            assertThat(back.content()).isEqualTo(confirmed.content());
                            assertThat(back.steps().getLast())
                                    .isEqualTo(confirmed.steps().getLast());
                        });
        assertThat(after(book, mapping, Plans.with(ASKED, offer)).offers())
                .as("one step more")
                .containsExactly(confirmed);
        assertThat(SheetImport.read(book, mapping, Intake.of(Plans.with(ASKED, confirmed))))
                .isInstanceOfSatisfying(
                        CjsorResult.Read.class, read -> assertThat(read.same()).isOne());
    }

    @Test
    void refusesAnOfferThatCannotMoveSo() throws IOException {
        var released = Things.offer(LINE, Plans.NORWAY, OfferState.RELEASED, DAY);
        var invited = Things.offer(LINE, Plans.NORWAY, OfferState.INVITED, DAY);
        var book = opened(CjsorExport.write(Plans.with(ASKED, invited)));

        assertThat(
                        SheetImport.read(
                                book,
                                SheetMapping.guess(SheetTable.OFFERS, book),
                                Intake.of(Plans.with(ASKED, released))))
                .isInstanceOfSatisfying(
                        CjsorResult.Refused.class,
                        refused ->
                                assertThat(refused.problem())
                                        .isInstanceOfSatisfying(
                                                SheetProblem.Unfit.class,
                                                unfit ->
                                                        assertThat(unfit.refusal())
                                                                .isInstanceOf(
                                                                        Refusal.OfferCannotMove
                                                                                .class)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsEveryBadCellOfAnOfferByItsAddress() throws IOException {
        var book =
                book(
                        List.of("Serial", "Nation", "Fills", "Unit", "State", "On"),
                        List.of("R-999", "XXX", "much", "Nobody", "soon", "never"),
                        List.of("R-101", "NOR", "", "", "AFL", "2026-11-02"),
                        List.of("R-101", "NOR", "", "", "AFL", ""),
                        List.of("R-101", "NOR", "", "", "AFL", "2026-11-03"));
        var mapping = SheetMapping.guess(SheetTable.OFFERS, book);

        assertThat(bad(book, mapping, ASKED))
                .extracting(cell -> cell.address() + " " + cell.fault())
                .containsExactlyInAnyOrder(
                        "A2 " + Fault.NOT_A_LINE,
                        "B2 " + Fault.NOT_A_PARTICIPANT,
                        "C2 " + Fault.NOT_A_SCOPE,
                        "D2 " + Fault.NOT_A_UNIT,
                        "E2 " + Fault.NOT_A_STATE,
                        "F2 " + Fault.NOT_A_TIME,
                        "F4 " + Fault.MISSING,
                        "B5 " + Fault.OFFER_TWICE);
        assertThat(ASKED.count(EntityKind.OFFER)).isZero();
    }
}
