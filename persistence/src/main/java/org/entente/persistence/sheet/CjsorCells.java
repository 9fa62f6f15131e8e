package org.entente.persistence.sheet;

import org.entente.model.label.Notes;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.SheetProblem.Fault;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Understands a row of a statement of requirements.
final class CjsorCells {
    private static final Requirement FRESH =
            new Requirement(
                    new Requirement.Id(new UUID(0, 0)),
                    "",
                    "",
                    Requirement.Need.OPEN,
                    Requirement.Subordination.OPEN,
                    Requirement.Arrival.OPEN,
                    Notes.PLAIN);

    private CjsorCells() {}

    /// The line of that row, still without an identity of its own; where a cell is bad, the line
    /// goes without it. What the sheet has no column for is as it was.
    ///
    /// @param serials those of the rows above
    /// @param known the lines that the plan knows, by their serial
    static Requirement line(
            SheetCells cells,
            SheetTimes times,
            Set<String> serials,
            Map<String, Requirement> known) {
        var serial = cells.text(CjsorColumn.SERIAL);
        if (!serial.isEmpty() && !serials.add(serial)) {
            cells.refuse(CjsorColumn.SERIAL, Fault.SERIAL_TWICE);
        }
        var before = known.getOrDefault(serial, FRESH);
        var under = before.subordination();
        var arrival = before.arrival();
        return new Requirement(
                FRESH.id(),
                serial,
                cells.needed(CjsorColumn.FORCE_ELEMENT),
                need(cells, before.need()),
                new Requirement.Subordination(
                        cells.text(CjsorColumn.HIGHER_COMMAND, under.command()),
                        cells.read(
                                CjsorColumn.COMMAND_AUTHORITY,
                                CjsorWords::authority,
                                Fault.NOT_AN_AUTHORITY,
                                under.authority())),
                new Requirement.Arrival(
                        cells.text(CjsorColumn.REQUIRED_DESTINATION, arrival.destination()),
                        cells.read(
                                CjsorColumn.CRD,
                                times::time,
                                Fault.NOT_A_TIME,
                                arrival.required())),
                Notes.PLAIN.withRemark(cells.text(CjsorColumn.REMARKS, before.remark())));
    }

    private static Requirement.Need need(SheetCells cells, Requirement.Need before) {
        return new Requirement.Need(
                cells.read(
                        CjsorColumn.PRIORITY,
                        text -> SheetCells.number(text, 1),
                        Fault.NOT_A_PRIORITY,
                        before.priority()),
                cells.text(CjsorColumn.FUNCTIONAL_CATEGORY, before.category()),
                cells.text(CjsorColumn.TYPE_UNIT, before.type()),
                cells.read(
                        CjsorColumn.ECHELON,
                        CjsorWords::echelon,
                        Fault.NOT_AN_ECHELON,
                        before.echelon()),
                cells.text(CjsorColumn.SPECIAL_CAPABILITY_REQUIREMENT, before.capability()),
                cells.read(
                        CjsorColumn.UNIT_STRENGTH,
                        text -> SheetCells.number(text, 0),
                        Fault.NOT_A_STRENGTH,
                        before.strength()));
    }
}
