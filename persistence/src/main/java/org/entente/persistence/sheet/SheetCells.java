package org.entente.persistence.sheet;

import org.entente.persistence.sheet.SheetProblem.BadCell;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The cells of one row by what they mean; notes every one that cannot be understood.
final class SheetCells {
    private final Map<SheetColumn, Integer> columns;
    private final Grid grid;
    private final Map<Integer, String> texts;
    private final int row;
    private final List<BadCell> bad;

    SheetCells(SheetMapping mapping, Grid grid, int row, List<BadCell> bad) {
        this.columns = mapping.columns();
        this.grid = grid;
        this.texts = grid.row(row);
        this.row = row;
        this.bad = bad;
    }

    /// Whether the sheet has such a column.
    boolean has(SheetColumn column) {
        return columns.containsKey(column);
    }

    String text(SheetColumn column) {
        var at = columns.get(column);
        return at == null ? "" : texts.getOrDefault(at, "");
    }

    /// The text of a cell; what was known before where the sheet has no such column.
    String text(SheetColumn column, String before) {
        return has(column) ? text(column) : before;
    }

    /// The text of a cell that must not be blank.
    String needed(SheetColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            refuse(column, Fault.MISSING);
        }
        return text;
    }

    <V> @Nullable V read(SheetColumn column, Function<String, Optional<V>> reading, Fault fault) {
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

    /// The value of a cell; what was known before where the sheet has no such column.
    <V> @Nullable V read(
            SheetColumn column,
            Function<String, Optional<V>> reading,
            Fault fault,
            @Nullable V before) {
        return has(column) ? read(column, reading, fault) : before;
    }

    /// The day of what has been said or done. Where the day begins first it may be tomorrow here.
    @Nullable LocalDate past(SheetColumn column, SheetTimes times, LocalDate today) {
        var day = read(column, times::day, Fault.NOT_A_TIME);
        if (day != null && day.isAfter(today.plusDays(1))) {
            refuse(column, Fault.NOT_YET);
        }
        return day;
    }

    void refuse(SheetColumn column, Fault fault) {
        var at = columns.getOrDefault(column, 0);
        bad.add(new BadCell(grid.place(row, at), column, text(column), fault));
    }

    static Optional<Integer> number(String text, int least) {
        try {
            return Optional.of(Integer.valueOf(text.replaceAll("[ \u00a0\u202f,]", "")))
                    .filter(number -> number >= least);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
