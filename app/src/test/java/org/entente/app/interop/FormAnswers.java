package org.entente.app.interop;

import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.FilledForm;
import org.entente.persistence.sheet.Intake;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.SheetImport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// One answer that comes back in a form on a day.
///
/// @param by who gives it, or empty
record FormAnswers(Path folder, LocalDate today, String by) {

    CjsorResult read(Plan plan, Question.Spot spot, String answer) throws IOException {
        var form =
                new FilledForm()
                        .with(spot, QuestionColumn.ANSWER, answer)
                        .with(spot, QuestionColumn.BY, by);
        return SheetImport.read(
                Files.write(folder.resolve("answers.pdf"), form.bytes()),
                new Intake(plan, Standards.shipped(), new Commex.Witness("", today)));
    }

    /// The plan with the answer in it.
    Plan taken(Plan plan, Question.Spot spot, String answer) throws IOException {
        return switch (read(plan, spot, answer)) {
            case CjsorResult.Read read ->
                    ((Outcome.Applied) PlanEditor.apply(plan, read.edit())).plan();
            case CjsorResult.Refused(var problem) -> throw new AssertionError(problem.toString());
        };
    }
}
