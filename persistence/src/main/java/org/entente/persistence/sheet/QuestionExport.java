package org.entente.persistence.sheet;

import org.dhatim.fastexcel.Worksheet;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;

import java.util.List;
import java.util.stream.Stream;

/// Writes the questions to one nation as a spreadsheet that it fills: a row for each question, with
/// the answers to choose from. Nothing in it is of another nation.
public final class QuestionExport {
    static final String SHEET = "Questions";
    static final String NOT_APPLICABLE = "not applicable / sans objet";
    static final String UNKNOWN = "unknown / inconnu";
    private static final List<QuestionColumn> COLUMNS = List.of(QuestionColumn.values());
    private static final int HEADINGS = 4;

    /// Over how many columns the notes stand.
    private static final int NOTED = 5;

    private QuestionExport() {}

    /// What stands above the questions: a title and how to answer, a line each.
    public record Head(String title, List<String> notes) {
        public Head {
            notes = List.copyOf(notes);
        }
    }

    /// The bytes of the file. The plan must hold only what the nation may see.
    public static byte[] write(Plan whole, Head head, List<Question> questions) {
        var plan = Masking.masked(whole);
        var title = Masking.hide(head, Head.class);
        var asked = questions.stream().map(one -> Masking.hide(one, Question.class)).toList();
        return MarkedBook.write(plan, book -> sheet(book, plan, title, asked));
    }

    private static void sheet(MarkedBook book, Plan plan, Head head, List<Question> questions) {
        var sheet = book.sheet(SHEET);
        var marking = plan.label().marking();
        MarkedBook.text(sheet, 0, 0, marking);
        MarkedBook.text(sheet, 1, 0, head.title());
        sheet.style(1, 0).bold().set();
        var wide = COLUMNS.subList(0, NOTED);
        MarkedBook.paragraph(
                sheet,
                2,
                NOTED,
                wide.stream().mapToDouble(QuestionExport::width).sum(),
                String.join(" ", head.notes()));
        MarkedBook.headings(sheet, HEADINGS, COLUMNS);
        for (var column : COLUMNS) {
            sheet.width(COLUMNS.indexOf(column), width(column));
        }
        int row = HEADINGS + 1;
        for (var question : questions) {
            row(sheet, row, question);
            book.offer(sheet, row, COLUMNS.indexOf(QuestionColumn.ANSWER), choices(question));
            row++;
        }
        MarkedBook.text(sheet, row, 0, marking);
    }

    /// What is offered to choose from; anything else can be typed.
    public static List<String> choices(Question question) {
        var spot = question.spot();
        var own =
                spot.isValidity()
                        ? Validities.offered(spot)
                        : spot.isLevel() ? Unsaid.levels() : question.offered();
        return Stream.concat(own.stream(), always(spot)).toList();
    }

    /// What can be answered to every question; a port is always in some domain, something always
    /// passes or nothing does, and everything is valid at some time or never.
    private static Stream<String> always(Question.Spot spot) {
        return spot.key().isEmpty() ? Stream.of(UNKNOWN) : Stream.of(NOT_APPLICABLE, UNKNOWN);
    }

    private static double width(QuestionColumn column) {
        return switch (column) {
            case SYSTEM, STANDARD, ANSWER -> 36;
            case PARAMETER, SOURCE, BY -> 26;
            case SCOPE, DAY -> 20;
            case WAITING -> 14;
            case REFERENCE -> 14;
        };
    }

    private static void row(Worksheet sheet, int row, Question question) {
        var spot = question.spot();
        for (var column : COLUMNS) {
            int at = COLUMNS.indexOf(column);
            switch (column) {
                case SYSTEM -> MarkedBook.wrapped(sheet, row, at, question.wording().system());
                case STANDARD -> MarkedBook.wrapped(sheet, row, at, question.wording().standard());
                case PARAMETER ->
                        MarkedBook.wrapped(sheet, row, at, question.wording().parameter());
                case SCOPE -> MarkedBook.wrapped(sheet, row, at, question.wording().scope());
                case WAITING -> sheet.value(row, at, question.waiting());
                case REFERENCE -> MarkedBook.text(sheet, row, at, spot.reference());
                case ANSWER, SOURCE, DAY, BY -> {}
            }
        }
    }
}
