package org.entente.resources;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// A table of tab-separated values that people edit by hand, read strictly: the first line that is
/// not a comment (`#`) names the columns, every other has a cell for each. Every fault names the
/// file, the line and the column.
public final class Table {
    private static final String OPTIONAL = "?";
    private static final int MISSING = -1;

    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /// A table that ships inside the product, with exactly these columns in any order. A column
    /// whose name is given with a question mark may be missing, and then has blank cells.
    public static Table read(String path, String... columns) {
        return parse(path, Resource.text(path), columns);
    }

    /// The table in that text; the name is only told in faults.
    ///
    /// @throws BadTableException when it is not such a table
    public static Table parse(String name, String text, String... columns) {
        Map<String, Integer> header = Map.of();
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = header(name, number, cells, columns);
            } else {
                rows.add(row(name, number, header, cells));
            }
        }
        if (header.isEmpty()) {
            throw new BadTableException(name, number, "", "no line names the columns");
        }
        return new Table(name, List.copyOf(rows));
    }

    private static Map<String, Integer> header(
            String name, int line, List<String> cells, String... columns) {
        var header = new HashMap<String, Integer>();
        for (int place = 0; place < cells.size(); place++) {
            if (header.put(cells.get(place), place) != null) {
                throw new BadTableException(
                        name, line, cells.get(place), "the column stands twice");
            }
        }
        for (var column : columns) {
            if (column.endsWith(OPTIONAL)) {
                header.putIfAbsent(column.substring(0, column.length() - 1), MISSING);
            } else if (!header.containsKey(column)) {
                throw new BadTableException(name, line, column, "the column is missing");
            }
        }
        if (header.size() > columns.length) {
            throw new BadTableException(name, line, "", "there are columns that nobody knows");
        }
        return Map.copyOf(header);
    }

    private static Row row(String name, int line, Map<String, Integer> header, List<String> cells) {
        var width = header.values().stream().filter(place -> place != MISSING).count();
        if (cells.size() != width) {
            var why = "%d cells stand where %d belong".formatted(cells.size(), width);
            throw new BadTableException(name, line, "", why);
        }
        header.forEach(
                (column, place) -> {
                    if (place != MISSING && !cells.get(place).equals(cells.get(place).strip())) {
                        throw new BadTableException(
                                name, line, column, "blanks stand around the text");
                    }
                });
        return new Row(name, line, header, cells);
    }

    public List<Row> rows() {
        return rows;
    }

    /// The same table, once it is sure that no two rows have the same text in that column.
    ///
    /// @throws BadTableException naming the second of them
    public Table distinct(String column) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(row.text(column))) {
                throw row.fault(column, "(%s) stands twice".formatted(row.text(column)));
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return "%s with %d rows".formatted(name, rows.size());
    }

    /// One line of a table.
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> header;
        private final List<String> cells;

        private Row(String table, int line, Map<String, Integer> header, List<String> cells) {
            this.table = table;
            this.line = line;
            this.header = header;
            this.cells = cells;
        }

        /// The text of a cell that may be blank.
        public String optional(String column) {
            int place = Objects.requireNonNull(header.get(column), column);
            return place == MISSING ? "" : cells.get(place);
        }

        /// The text of a cell that may not be blank.
        public String text(String column) {
            var cell = optional(column);
            if (cell.isEmpty()) {
                throw fault(column, "the cell is blank");
            }
            return cell;
        }

        /// The cell in the form that the reading gives it.
        ///
        /// @throws BadTableException when the reading refuses the text
        public <T> T as(String column, Function<String, T> reading) {
            try {
                return reading.apply(text(column));
            } catch (IllegalArgumentException | DateTimeException refused) {
                throw new BadTableException(
                        table, line, column, String.valueOf(refused.getMessage()), refused);
            }
        }

        /// A fault in this row, to be thrown.
        public BadTableException fault(String column, String why) {
            return new BadTableException(table, line, column, why);
        }
    }
}
