package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.BadCell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads a statement of requirements from a spreadsheet into a plan, all or nothing. A line with a
/// serial that the plan knows is changed, every other one added; none is removed.
final class CjsorImport {
    private final Plan plan;
    private final Map<String, Requirement> known = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private int added;
    private int same;

    CjsorImport(Plan plan) {
        this.plan = plan;
        plan.requirements()
                .filter(requirement -> !requirement.number().isBlank())
                .forEach(requirement -> known.putIfAbsent(requirement.number(), requirement));
    }

    CjsorResult read(SheetBook book, SheetMapping mapping, ImportWatch watch) {
        var grid = book.grid(mapping.sheet());
        var bad = new ArrayList<BadCell>();
        var serials = new HashSet<String>();
        var times = new SheetTimes(plan);
        RowWalk.each(
                grid,
                mapping,
                watch,
                row -> {
                    if (!grid.row(row).isEmpty()) {
                        var cells = new SheetCells(mapping, grid, row, bad);
                        line(CjsorCells.line(cells, times, serials, known));
                    }
                });
        return SheetImport.tried(
                plan, book, mapping, new SheetImport.Reading(edits, added, same, bad));
    }

    /// A line of the sheet is given the identity of its serial, so that the same file read twice
    /// changes nothing; a line without one is new each time.
    private void line(Requirement line) {
        var before = known.get(line.number());
        if (before == null) {
            edits.add(new Edit.Add(named(line)));
            added++;
            return;
        }
        var after =
                before.withName(line.name())
                        .withNeed(line.need())
                        .withSubordination(line.subordination())
                        .withArrival(line.arrival())
                        .withNotes(new Notes(before.label(), line.remark()));
        if (after.equals(before)) {
            same++;
        } else {
            edits.add(new Edit.Revise(after));
        }
    }

    private Requirement named(Requirement line) {
        var seed =
                plan.exercise().id().value()
                        + "/"
                        + line.number()
                        + "/"
                        + line.name()
                        + "/"
                        + added;
        return new Requirement(
                new Requirement.Id(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
                line.number(),
                line.name(),
                line.need(),
                line.subordination(),
                line.arrival(),
                new Notes(plan.exercise().label(), line.remark()));
    }
}
