package org.entente.persistence.sheet;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.entente.persistence.exchange.ForeignReader;
import org.entente.persistence.exchange.ImportWatch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.zip.ZipFile;

/// A sheet of a spreadsheet as texts by row and column, both counted from 0. The file is
/// measured before it is read: an archive can swell to any size.
final class Grid {
    static final long MAX_BYTES = 50L << 20;
    private static final int MAX_ROWS = 20_000;
    private static final int BLOCK = 1 << 16;

    /// How far an import is once the file is measured, and once it is read.
    private static final double MEASURED = 0.2;

    private static final double READ = 0.6;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final String name;
    private final List<Map<Integer, String>> rows;

    /// What each row is called in a form; none in a spreadsheet, where cells have addresses.
    private final List<String> places;

    /// With how many cells each row was written; none where blank cells at the end of a row may
    /// have been left out.
    private final List<Integer> widths;

    private Grid(
            String name,
            List<Map<Integer, String>> rows,
            List<String> places,
            List<Integer> widths) {
        this.name = name;
        this.rows = rows;
        this.places = places;
        this.widths = widths;
    }

    /// The fields of a form, with what each row is called in it.
    static Grid ofForm(List<Map<Integer, String>> rows, List<String> places) {
        return new Grid("", rows, List.copyOf(places), List.of());
    }

    boolean isForm() {
        return !places.isEmpty();
    }

    /// Where people find a cell: its address, or what its row is called.
    String place(int row, int column) {
        return isForm() ? places.get(row) : address(row, column);
    }

    /// What the sheet is called; a form has no sheets.
    String name() {
        return name;
    }

    int height() {
        return rows.size();
    }

    /// The texts of a row by column; blank cells have none.
    Map<Integer, String> row(int row) {
        return rows.get(row);
    }

    /// With how many cells a row was written, blank ones too; any number in a file that leaves out
    /// those at the end.
    int width(int row) {
        return widths.isEmpty() ? Integer.MAX_VALUE : widths.get(row);
    }

    /// The address of a cell as spreadsheets write it: `C7`.
    static String address(int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }

    /// The first sheet.
    static Grid read(Path path) throws SheetException {
        return readAll(path, ImportWatch.NOBODY).getFirst();
    }

    /// True for an archive, by its first bytes; its name is never trusted.
    static boolean isArchive(Path path) {
        try (var content = Files.newInputStream(path)) {
            return Arrays.equals(content.readNBytes(ARCHIVE.length), ARCHIVE);
        } catch (IOException _) {
            return false;
        }
    }

    /// True for values separated by commas, by the name of the file.
    static boolean isCommaText(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// All sheets, in their order; a file of values separated by commas is one, and so is a form.
    /// Some of them, or none, where it is called off.
    static List<Grid> readAll(Path path, ImportWatch watch) throws SheetException {
        var name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new SheetException(new SheetProblem.TooLarge(name, MAX_BYTES));
            }
            if (QuestionForm.isForm(path)) {
                return List.of(QuestionForm.read(name, Files.readAllBytes(path), watch));
            }
            if (isCommaText(path) && !isArchive(path)) {
                return List.of(commas(name, Files.readAllBytes(path)));
            }
            measure(name, path, watch);
            var content = Files.readAllBytes(path);
            return ForeignReader.read(() -> read(content, watch));
        } catch (IOException broken) {
            throw unreadable(name, String.valueOf(broken.getMessage()), broken);
        } catch (ForeignReader.Stumble broken) {
            throw unreadable(name, broken.told(), broken);
        }
    }

    private static Grid commas(String name, byte[] content) throws SheetException {
        var text = PlainText.of(content);
        if (text.isEmpty()) {
            throw new SheetException(new SheetProblem.NoText(name));
        }
        var table = CommaText.read(text.get());
        var open = table.open();
        if (open != null) {
            throw new SheetException(new SheetProblem.OpenQuote(name, open + 1));
        }
        int height = Math.min(table.rows().size(), MAX_ROWS);
        return new Grid(
                name,
                table.rows().subList(0, height),
                List.of(),
                table.widths().subList(0, height));
    }

    private static SheetException unreadable(String name, String detail, Exception broken) {
        return new SheetException(new SheetProblem.Unreadable(name, detail), broken);
    }

    private static void measure(String name, Path path, ImportWatch watch)
            throws IOException, SheetException {
        long left = MAX_BYTES;
        var block = new byte[BLOCK];
        try (var zip = new ZipFile(path.toFile())) {
            var entries = Collections.list(zip.entries());
            for (int i = 0; i < entries.size() && !watch.isCancelled(); i++) {
                var entry = entries.get(i);
                watch.report(MEASURED * i / entries.size());
                var content = zip.getInputStream(entry);
                for (int got = content.read(block); got >= 0; got = content.read(block)) {
                    left -= got;
                    if (left < 0) {
                        throw new SheetException(new SheetProblem.TooLarge(name, MAX_BYTES));
                    }
                }
            }
        }
    }

    private static List<Grid> read(byte[] content, ImportWatch watch) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var grids = new ArrayList<Grid>();
            var sheets = book.getSheets().toList();
            for (int i = 0; i < sheets.size(); i++) {
                int before = i;
                double each = (READ - MEASURED) / sheets.size();
                grids.add(
                        read(
                                sheets.get(i),
                                rows -> {
                                    watch.report(MEASURED + each * (before + rows));
                                    return !watch.isCancelled();
                                }));
            }
            if (grids.isEmpty()) {
                throw new IOException("no sheet");
            }
            return grids;
        }
    }

    /// Goes on as long as that wants it, told which share of the most rows there are so far.
    private static Grid read(Sheet sheet, DoublePredicate goesOn) throws IOException {
        try (var stream = sheet.openStream()) {
            var rows = new ArrayList<Map<Integer, String>>();
            stream.limit(MAX_ROWS)
                    .takeWhile(_ -> goesOn.test((double) rows.size() / MAX_ROWS))
                    .forEach(row -> place(rows, row));
            return new Grid(sheet.getName(), rows, List.of(), List.of());
        }
    }

    private static void place(List<Map<Integer, String>> rows, Row row) {
        var cells = new HashMap<Integer, String>();
        row.stream()
                .filter(cell -> cell != null)
                .forEach(
                        cell -> {
                            var text = text(cell).strip();
                            if (!text.isEmpty()) {
                                cells.put(cell.getColumnIndex(), text);
                            }
                        });
        while (rows.size() < row.getRowNum() - 1 && rows.size() < MAX_ROWS) {
            rows.add(Map.of());
        }
        rows.add(cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toString();
        }
        return cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : PlainText.unturned(String.valueOf(cell.getText()));
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }
}
