package org.entente.persistence.sheet;

import org.entente.model.label.Notes;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.SheetProblem.Fault;

import java.util.Set;
import java.util.UUID;

/// Understands a row of a statement of requirements.
final class CjsorCells {
    private static final Requirement.Id NOT_YET = new Requirement.Id(new UUID(0, 0));

    private CjsorCells() {}

    /// The line of that row, still without an identity of its own; where a cell is bad, the line
    /// goes without it. `serials` are those of the rows above.
    static Requirement line(SheetCells cells, SheetTimes times, Set<String> serials) {
        var serial = cells.text(CjsorColumn.SERIAL);
        if (!serial.isEmpty() && !serials.add(serial)) {
            cells.refuse(CjsorColumn.SERIAL, Fault.SERIAL_TWICE);
        }
        return new Requirement(
                NOT_YET,
                serial,
                cells.needed(CjsorColumn.FORCE_ELEMENT),
                need(cells),
                new Requirement.Subordination(
                        cells.text(CjsorColumn.HIGHER_COMMAND),
                        cells.read(
                                CjsorColumn.COMMAND_AUTHORITY,
                                CjsorWords::authority,
                                Fault.NOT_AN_AUTHORITY)),
                new Requirement.Arrival(
                        cells.text(CjsorColumn.REQUIRED_DESTINATION),
                        cells.read(CjsorColumn.CRD, times::time, Fault.NOT_A_TIME)),
                Notes.PLAIN.withRemark(cells.text(CjsorColumn.REMARKS)));
    }

    private static Requirement.Need need(SheetCells cells) {
        return new Requirement.Need(
                cells.read(
                        CjsorColumn.PRIORITY,
                        text -> SheetCells.number(text, 1),
                        Fault.NOT_A_PRIORITY),
                cells.text(CjsorColumn.FUNCTIONAL_CATEGORY),
                cells.text(CjsorColumn.TYPE_UNIT),
                cells.read(CjsorColumn.ECHELON, CjsorWords::echelon, Fault.NOT_AN_ECHELON),
                cells.text(CjsorColumn.SPECIAL_CAPABILITY_REQUIREMENT),
                cells.read(
                        CjsorColumn.UNIT_STRENGTH,
                        text -> SheetCells.number(text, 0),
                        Fault.NOT_A_STRENGTH));
    }
}
