package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Reads a table of a spreadsheet into a plan, all or nothing, by a mapping of its columns.
public final class SheetImport {
    private SheetImport() {}

    /// What the first table of a file that is understood would do to the plan: the answers of a
    /// questionnaire, tests and their results, or else a statement of requirements, each known by
    /// its headings. Waits for the disk.
    public static CjsorResult read(Path path, Intake intake) {
        return read(path, intake, ImportWatch.NOBODY);
    }

    /// The same while somebody waits for it.
    ///
    /// @throws CancellationException when it was called off on the way
    public static CjsorResult read(Path path, Intake intake, ImportWatch watch) {
        return switch (SheetBook.open(path, watch)) {
            case SheetBook.Opening.Refused(var problem) -> new CjsorResult.Refused(problem);
            case SheetBook.Opening.Opened(var book) -> read(book, guess(book), intake, watch);
        };
    }

    private static SheetMapping guess(SheetBook book) {
        return Stream.of(SheetTable.QUESTIONS, SheetTable.TESTS)
                .map(table -> SheetMapping.guess(table, book))
                .filter(mapping -> mapping.missing().isEmpty())
                .findFirst()
                .orElseGet(() -> SheetMapping.guess(SheetTable.REQUIREMENTS, book));
    }

    /// True where a file can be read as a spreadsheet: an archive or a form by its first bytes, or
    /// values separated by commas, which only its name tells.
    public static boolean isSheet(Path path) {
        return Grid.isArchive(path) || QuestionForm.isForm(path) || Grid.isCommaText(path);
    }

    /// What the table would do to the plan. Dates without a zone are local to the exercise.
    public static CjsorResult read(SheetBook book, SheetMapping mapping, Intake intake) {
        return read(book, mapping, intake, ImportWatch.NOBODY);
    }

    /// The same while somebody waits for it.
    ///
    /// @throws CancellationException when it was called off on the way
    public static CjsorResult read(
            SheetBook book, SheetMapping mapping, Intake intake, ImportWatch watch) {
        var missing = mapping.missing();
        if (!missing.isEmpty()) {
            return new CjsorResult.Refused(
                    new SheetProblem.NoColumn(book.file(), missing.getFirst()));
        }
        var misshapen = SheetShape.fault(book, mapping);
        if (misshapen.isPresent()) {
            return new CjsorResult.Refused(misshapen.get());
        }
        return switch (mapping.table()) {
            case REQUIREMENTS -> new CjsorImport(intake.plan()).read(book, mapping, watch);
            case OFFERS -> new OfferImport(intake.plan()).read(book, mapping, watch);
            case QUESTIONS -> new QuestionImport(intake).read(book, mapping, watch);
            case TESTS -> new TestImport(intake).read(book, mapping, watch);
        };
    }

    /// What was read, and what was wrong with it.
    record Reading(List<Edit> edits, int added, int same, List<Stated> stated, List<BadCell> bad) {
        Reading(List<Edit> edits, int added, int same, List<BadCell> bad) {
            this(edits, added, same, List.of(), bad);
        }
    }

    private static SheetProblem bad(SheetBook book, SheetMapping mapping, List<BadCell> cells) {
        return book.grid(mapping.sheet()).isForm()
                ? new SheetProblem.BadFields(book.file(), cells)
                : new SheetProblem.BadCells(book.file(), book.sheets().get(mapping.sheet()), cells);
    }

    /// The whole table as one edit that the plan was tried with, or why not.
    static CjsorResult tried(Plan plan, SheetBook book, SheetMapping mapping, Reading reading) {
        if (!reading.bad().isEmpty()) {
            return new CjsorResult.Refused(bad(book, mapping, reading.bad()));
        }
        var edit = new Edit.Batch(reading.edits());
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied _ ->
                    new CjsorResult.Read(
                            mapping.table(),
                            edit,
                            reading.added(),
                            reading.edits().size() - reading.added(),
                            reading.same(),
                            mapping.unread(book),
                            reading.stated());
            case Outcome.Refused(var reason) ->
                    new CjsorResult.Refused(new SheetProblem.Unfit(book.file(), reason));
        };
    }
}
