package org.entente.persistence.sheet;

import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.entente.persistence.exchange.ForeignReader;
import org.entente.persistence.exchange.ImportWatch;
import org.entente.persistence.sheet.SheetProblem.FormFault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A questionnaire that was filled as a form (PDF), as the grid that its spreadsheet would be. No
/// script of it runs, nothing is fetched, and nothing is drawn.
final class QuestionForm {
    private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
    private static final double OPENED = 0.2;
    private static final double READ = 0.6;
    private static final int LONGEST_PLACE = 120;
    private static final List<QuestionColumn> COLUMNS =
            Stream.concat(Stream.of(QuestionColumn.REFERENCE), QuestionFields.FILLED.stream())
                    .toList();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<Question.Spot, Line> lines = new LinkedHashMap<>();
    private final String file;
    private final ImportWatch watch;
    private boolean isForm;
    private boolean isXfa;
    private int fields;
    private @Nullable SheetProblem wrong;

    private QuestionForm(String file, ImportWatch watch) {
        this.file = file;
        this.watch = watch;
    }

    /// A question: what its field is called for people, and what stands in its fields.
    private static final class Line {
        private final Map<QuestionColumn, String> filled = new EnumMap<>(QuestionColumn.class);
        private String place = "";
    }

    /// True for a PDF, by its first bytes; its name is never trusted.
    static boolean isForm(Path path) {
        try (var content = Files.newInputStream(path)) {
            return Arrays.equals(content.readNBytes(HEAD.length), HEAD);
        } catch (IOException _) {
            return false;
        }
    }

    /// Some of the questions, or none, where it is called off.
    static Grid read(String file, byte[] content, ImportWatch watch) throws SheetException {
        var form = new QuestionForm(file, watch);
        try {
            ForeignReader.read(() -> form.read(content));
        } catch (ForeignReader.Stumble broken) {
            var wrong = form.wrong;
            throw new SheetException(
                    wrong == null ? form.bad(FormFault.DAMAGED, broken.told()) : wrong, broken);
        }
        var wrong = form.wrong();
        if (wrong != null && !watch.isCancelled()) {
            throw new SheetException(wrong);
        }
        return form.grid();
    }

    private SheetProblem bad(FormFault fault, String detail) {
        return new SheetProblem.BadForm(file, fault, detail);
    }

    private int read(byte[] content) throws IOException {
        if (!isWhole(content)) {
            throw new IOException("%%EOF?");
        }
        var parser = new FormParser(file, content);
        try (var document = parser.parse(false)) {
            watch.report(OPENED);
            // Without the repairs that PDFBox offers, which look for fonts and draw.
            var form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                isForm = true;
                isXfa = form.hasXFA();
                fields(form);
            }
        } finally {
            var found = parser.wrong();
            wrong = found == null ? wrong : found;
        }
        return fields;
    }

    /// Each saving adds to the file; where its end is missing, readers take what was saved before.
    private static boolean isWhole(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] >= 0 && content[end - 1] <= ' ') {
            end--;
        }
        int start = Math.max(0, end - END.length);
        return Arrays.equals(content, start, end, END, 0, END.length);
    }

    private void fields(PDAcroForm form) {
        for (var field : form.getFieldTree()) {
            if (watch.isCancelled()) {
                return;
            }
            fields++;
            watch.report(READ - (READ - OPENED) / fields);
            var name = field.getFullyQualifiedName();
            if (name != null) {
                QuestionFields.read(name).ifPresent(found -> take(name, found, field));
            }
        }
    }

    private void take(String name, QuestionFields.Field found, PDField field) {
        var text = text(field);
        var line = lines.computeIfAbsent(found.spot(), _ -> new Line());
        if (line.place.isEmpty() || found.column() == QuestionColumn.ANSWER) {
            line.place = place(field, lines.size());
        }
        var other = texts.putIfAbsent(name, text);
        if (other != null && !other.equals(text) && wrong == null) {
            wrong = bad(FormFault.FIELD_TWICE, line.place);
        }
        if (!text.isEmpty()) {
            line.filled.put(found.column(), text);
        }
    }

    /// As a cell of a spreadsheet holds it: lines and blanks that nobody sees are one blank.
    private static String text(PDField field) {
        var text =
                switch (field) {
                    case PDTextField words -> words.getValue();
                    case PDChoice choice -> String.join(", ", choice.getValue());
                    default -> "";
                };
        return text == null ? "" : plain(text);
    }

    private static String plain(String text) {
        return PlainText.unturned(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /// What people read beside the field, else the number of its question.
    private static String place(PDField field, int number) {
        var title = field.getAlternateFieldName();
        var plain = title == null ? "" : plain(title);
        if (plain.isEmpty()) {
            return String.valueOf(number);
        }
        return plain.length() > LONGEST_PLACE ? plain.substring(0, LONGEST_PLACE) + "…" : plain;
    }

    private @Nullable SheetProblem wrong() {
        if (wrong != null || !lines.isEmpty()) {
            return wrong;
        }
        if (isXfa) {
            return bad(FormFault.ONLY_XFA, "");
        }
        boolean hasFields = isForm && fields > 0;
        return bad(hasFields ? FormFault.NO_QUESTION : FormFault.NO_FORM, "");
    }

    private Grid grid() {
        var rows = new ArrayList<Map<Integer, String>>();
        var places = new ArrayList<String>();
        var headings = new HashMap<Integer, String>();
        COLUMNS.forEach(column -> headings.put(COLUMNS.indexOf(column), column.heading()));
        rows.add(headings);
        places.add("");
        lines.forEach(
                (spot, line) -> {
                    var cells = new HashMap<Integer, String>();
                    cells.put(COLUMNS.indexOf(QuestionColumn.REFERENCE), spot.reference());
                    line.filled.forEach((column, text) -> cells.put(COLUMNS.indexOf(column), text));
                    rows.add(cells);
                    places.add(line.place);
                });
        return Grid.ofForm(rows, places);
    }
}
