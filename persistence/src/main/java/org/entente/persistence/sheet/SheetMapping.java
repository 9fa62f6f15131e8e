package org.entente.persistence.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which columns of a sheet mean what. Sheet, row and columns are counted from 0; the row is that
/// of the headings, the rows below it are read.
public record SheetMapping(
        SheetTable table, int sheet, int row, Map<SheetColumn, Integer> columns) {
    private static final int HEADING_ROWS = 25;

    public SheetMapping {
        columns = Map.copyOf(columns);
    }

    /// The first row whose headings say what is needed, on the first sheet that has one; else the
    /// first row of the first sheet, as far as its headings are understood.
    public static SheetMapping guess(SheetTable table, SheetBook book) {
        return guess(table, book, Map.of());
    }

    /// The same with headings that somebody has explained before, by the name of the column.
    public static SheetMapping guess(
            SheetTable table, SheetBook book, Map<String, String> explained) {
        for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
            for (int row = 0; row < Math.min(book.height(sheet), HEADING_ROWS); row++) {
                var found = at(table, book, new Place(sheet, row), explained);
                if (found.columns().size() > 1 && found.missing().isEmpty()) {
                    return found;
                }
            }
        }
        return at(table, book, new Place(0, 0), explained);
    }

    /// Where headings stand.
    public record Place(int sheet, int row) {}

    /// What the headings of that row mean.
    public static SheetMapping at(
            SheetTable table, SheetBook book, Place place, Map<String, String> explained) {
        var columns = new HashMap<SheetColumn, Integer>();
        book.row(place.sheet(), place.row()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        cell ->
                                meant(table, cell.getValue(), explained)
                                        .ifPresent(
                                                column ->
                                                        columns.putIfAbsent(
                                                                column, cell.getKey())));
        return new SheetMapping(table, place.sheet(), place.row(), columns);
    }

    private static Optional<SheetColumn> meant(
            SheetTable table, String heading, Map<String, String> explained) {
        return table.columns().stream()
                .filter(column -> heading.equals(explained.get(column.name())))
                .findFirst()
                .or(
                        () ->
                                table.columns().stream()
                                        .filter(column -> !explained.containsKey(column.name()))
                                        .filter(column -> column.isMeant(heading))
                                        .findFirst());
    }

    /// With that column of the sheet for it; none where it is negative.
    public SheetMapping with(SheetColumn column, int at) {
        var changed = new HashMap<>(columns);
        if (at < 0) {
            changed.remove(column);
        } else {
            changed.put(column, at);
        }
        return new SheetMapping(table, sheet, row, changed);
    }

    /// What is needed and not yet found.
    public List<SheetColumn> missing() {
        return table.columns().stream()
                .filter(column -> table.needed().contains(column) && !columns.containsKey(column))
                .toList();
    }

    /// The headings by the name of the column that they mean, to be remembered.
    public Map<String, String> headings(SheetBook book) {
        var headings = new HashMap<String, String>();
        var cells = book.row(sheet, row);
        columns.forEach(
                (column, at) -> {
                    var heading = cells.get(at);
                    if (heading != null) {
                        headings.put(column.name(), heading);
                    }
                });
        return Map.copyOf(headings);
    }

    /// The headings that mean nothing here.
    public List<String> unread(SheetBook book) {
        return book.row(sheet, row).entrySet().stream()
                .filter(cell -> !columns.containsValue(cell.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .toList();
    }
}
