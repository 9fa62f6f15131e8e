package org.entente.persistence.sheet;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.model.plan.Plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A spreadsheet of questions as a nation sends it back, made for tests.
final class SentBack {
    private SentBack() {}

    /// The spreadsheet that is sent with the questions, with these answers to them in order, each a
    /// text or a number.
    static Path filled(Path folder, Plan plan, List<Question> questions, Object... answers)
            throws IOException {
        var book = sent(folder, plan, questions);
        var back = folder.resolve("answers.xlsx");
        int first = book.height(0) - 1 - questions.size();
        try (var filled = new Workbook(Files.newOutputStream(back), "Test", "01.0000")) {
            var sheet = filled.newWorksheet("Questions");
            for (int row = 0; row < book.height(0); row++) {
                int at = row;
                book.row(0, row).forEach((column, text) -> sheet.value(at, column, text));
            }
            for (int i = 0; i < answers.length; i++) {
                fill(sheet, first + i, answers[i]);
            }
        }
        return back;
    }

    private static SheetBook sent(Path folder, Plan plan, List<Question> questions)
            throws IOException {
        var head = new QuestionExport.Head("Questions to SWE", List.of("Answer."));
        var sent =
                Files.write(
                        folder.resolve("questions.xlsx"),
                        QuestionExport.write(plan, head, questions));
        if (SheetBook.open(sent) instanceof SheetBook.Opening.Opened(var book)) {
            return book;
        }
        throw new AssertionError(sent);
    }

    private static void fill(Worksheet sheet, int row, Object answer) {
        int column = QuestionColumn.ANSWER.ordinal();
        if (answer instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, answer.toString());
        }
    }
}
