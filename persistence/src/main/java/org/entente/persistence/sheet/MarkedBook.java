package org.entente.persistence.sheet;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A spreadsheet that is being written: the marking of its plan stands at the head and foot of
/// every printed page, in the properties of the file and on a sheet of its own. Text is written as
/// text, so that no cell is ever a formula.
final class MarkedBook {
    private static final String VERSION = "01.0000";
    private static final int LONGEST_CELL = 32_767;

    /// The height of a line in points, and how many letters are sure to go into a width of one.
    private static final double LINE = 15;

    private static final double LETTERS = 0.9;
    private static final String OTHER_TITLE = "Not in the list / Hors de la liste";
    private static final String OTHER =
            "Yes keeps it: nobody can foresee all answers. / Oui la garde : nul ne prévoit toutes"
                    + " les réponses.";

    private final Workbook book;
    private final String marking;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
    private @Nullable Worksheet choices;

    private MarkedBook(Workbook book, String marking) {
        this.book = book;
        this.marking = marking;
    }

    /// The bytes of the file.
    static byte[] write(Plan plan, Consumer<MarkedBook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Entente", VERSION)) {
            var marking = plan.label().marking();
            book.properties().setTitle(plan.exercise().name()).setKeywords(marking);
            var marked = new MarkedBook(book, marking);
            content.accept(marked);
            marked.finish(plan.exercise().name());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void finish(String name) {
        var sheet = sheet("Marking");
        text(sheet, 0, 0, marking);
        text(sheet, 1, 0, name);
    }

    Worksheet sheet(String name) {
        var sheet = book.newWorksheet(name);
        sheet.header(marking, Position.CENTER);
        sheet.footer(marking, Position.CENTER);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0); // As many pages as it takes.
        return sheet;
    }

    /// Words over the first columns, in as many lines as they take there.
    ///
    /// @param width how wide these columns are together, in letters
    static void paragraph(Worksheet sheet, int row, int columns, double width, String text) {
        text(sheet, row, 0, text);
        sheet.range(row, 0, row, columns - 1).merge();
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(row, LINE * Math.ceil(text.length() / (width * LETTERS)));
    }

    /// Words in a cell that goes on in further lines below.
    static void wrapped(Worksheet sheet, int row, int column, String text) {
        text(sheet, row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    static void headings(Worksheet sheet, int row, List<? extends SheetColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, i, columns.get(i).heading());
            sheet.style(row, i).bold().wrapText(true).verticalAlignment("top").set();
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
    }

    /// Offers these texts in a cell; another one is taken after a warning, for no list can foresee
    /// what a nation has.
    void offer(Worksheet sheet, int row, int column, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        var shelf = choices == null ? shelf() : choices;
        int at = lists.computeIfAbsent(texts, all -> list(shelf, all));
        sheet.range(row, column, row, column)
                .validateWithList(shelf.range(0, at, texts.size() - 1, at))
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(OTHER_TITLE)
                .error(OTHER)
                .showErrorMessage(true);
    }

    /// Where what is offered stands, out of sight.
    private Worksheet shelf() {
        var made = book.newWorksheet("Lists");
        made.setVisibilityState(VisibilityState.HIDDEN);
        choices = made;
        return made;
    }

    private int list(Worksheet shelf, List<String> texts) {
        int at = lists.size();
        for (int i = 0; i < texts.size(); i++) {
            text(shelf, i, at, texts.get(i));
        }
        return at;
    }
}
