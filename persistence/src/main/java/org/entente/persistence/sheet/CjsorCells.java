package org.entente.persistence.sheet;

import org.entente.model.label.Notes;
import org.entente.model.plan.Requirement;
import org.entente.model.time.Reading;
import org.entente.model.time.When;
import org.entente.model.time.WhenReader;
import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Understands the cells of a statement of requirements, and notes every one that it cannot.
final class CjsorCells {
    private static final Requirement.Id NOT_YET = new Requirement.Id(new UUID(0, 0));

    private final Map<CjsorColumn, Integer> columns;
    private final WhenReader times;
    private final List<BadCell> bad = new ArrayList<>();

    CjsorCells(Map<CjsorColumn, Integer> columns, WhenReader times) {
        this.columns = Map.copyOf(columns);
        this.times = times;
    }

    List<BadCell> bad() {
        return bad;
    }

    /// The line of that row, still without an identity of its own; where a cell is bad, the line
    /// goes without it.
    Requirement line(Grid grid, int row, Set<String> serials) {
        var cells = new Cells(grid, row);
        var serial = cells.text(CjsorColumn.SERIAL);
        if (!serial.isEmpty() && !serials.add(serial)) {
            cells.refuse(CjsorColumn.SERIAL, Fault.SERIAL_TWICE);
        }
        var name = cells.text(CjsorColumn.FORCE_ELEMENT);
        if (name.isEmpty()) {
            cells.refuse(CjsorColumn.FORCE_ELEMENT, Fault.MISSING);
        }
        return new Requirement(
                NOT_YET,
                serial,
                name,
                need(cells),
                new Requirement.Subordination(
                        cells.text(CjsorColumn.HIGHER_COMMAND),
                        cells.read(
                                CjsorColumn.COMMAND_AUTHORITY,
                                CjsorWords::authority,
                                Fault.NOT_AN_AUTHORITY)),
                new Requirement.Arrival(
                        cells.text(CjsorColumn.REQUIRED_DESTINATION),
                        cells.read(CjsorColumn.CRD, this::time, Fault.NOT_A_TIME)),
                Notes.PLAIN.withRemark(cells.text(CjsorColumn.REMARKS)));
    }

    private static Requirement.Need need(Cells cells) {
        return new Requirement.Need(
                cells.read(CjsorColumn.PRIORITY, text -> number(text, 1), Fault.NOT_A_PRIORITY),
                cells.text(CjsorColumn.FUNCTIONAL_CATEGORY),
                cells.text(CjsorColumn.TYPE_UNIT),
                cells.read(CjsorColumn.ECHELON, CjsorWords::echelon, Fault.NOT_AN_ECHELON),
                cells.text(CjsorColumn.SPECIAL_CAPABILITY_REQUIREMENT),
                cells.read(
                        CjsorColumn.UNIT_STRENGTH, text -> number(text, 0), Fault.NOT_A_STRENGTH));
    }

    private static Optional<Integer> number(String text, int least) {
        try {
            return Optional.of(Integer.valueOf(text.replaceAll("[ \u00a0\u202f,]", "")))
                    .filter(number -> number >= least);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Optional<When> time(String text) {
        return switch (times.read(text)) {
            case Reading.Read(var when) -> Optional.of(when);
            case Reading.Unreadable _ -> Optional.empty();
        };
    }

    /// The cells of one row.
    private final class Cells {
        private final Grid grid;
        private final int row;

        Cells(Grid grid, int row) {
            this.grid = grid;
            this.row = row;
        }

        String text(CjsorColumn column) {
            var at = columns.get(column);
            return at == null ? "" : grid.row(row).getOrDefault(at, "");
        }

        <V> @Nullable V read(
                CjsorColumn column, Function<String, Optional<V>> reading, Fault fault) {
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            var value = reading.apply(text).orElse(null);
            if (value == null) {
                refuse(column, fault);
            }
            return value;
        }

        void refuse(CjsorColumn column, Fault fault) {
            var at = columns.getOrDefault(column, 0);
            bad.add(new BadCell(Grid.address(row, at), column, text(column), fault));
        }
    }
}
