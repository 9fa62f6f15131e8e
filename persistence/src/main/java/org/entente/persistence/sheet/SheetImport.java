package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.BadCell;

import java.util.List;

/// Reads a table of a spreadsheet into a plan, all or nothing, by a mapping of its columns.
public final class SheetImport {
    private SheetImport() {}

    /// What the table would do to the plan. Dates without a zone are local to the exercise.
    public static CjsorResult read(SheetBook book, SheetMapping mapping, Plan plan) {
        var missing = mapping.missing();
        if (!missing.isEmpty()) {
            return new CjsorResult.Refused(
                    new SheetProblem.NoColumn(book.file(), missing.getFirst()));
        }
        return switch (mapping.table()) {
            case REQUIREMENTS -> new CjsorImport(plan).read(book, mapping);
            case OFFERS -> new OfferImport(plan).read(book, mapping);
        };
    }

    /// What was read, and what was wrong with it.
    record Reading(List<Edit> edits, int added, int same, List<BadCell> bad) {}

    /// The whole table as one edit that the plan was tried with, or why not.
    static CjsorResult tried(Plan plan, SheetBook book, SheetMapping mapping, Reading reading) {
        if (!reading.bad().isEmpty()) {
            return new CjsorResult.Refused(
                    new SheetProblem.BadCells(
                            book.file(), book.sheets().get(mapping.sheet()), reading.bad()));
        }
        var edit = new Edit.Batch(reading.edits());
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied _ ->
                    new CjsorResult.Read(
                            edit,
                            reading.added(),
                            reading.edits().size() - reading.added(),
                            reading.same(),
                            mapping.unread(book));
            case Outcome.Refused(var reason) ->
                    new CjsorResult.Refused(new SheetProblem.Unfit(book.file(), reason));
        };
    }
}
