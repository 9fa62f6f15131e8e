package org.entente.app.feature.commex;

import org.entente.app.concurrent.Background;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.PlanNames;
import org.entente.app.interop.QuestionPaper;
import org.entente.app.problem.Dialogs;
import org.entente.app.share.WholeFile;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.TestExport;
import org.entente.resources.CommexText;
import org.entente.resources.ExportText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes tests with their results, and the questions to a nation, as files that others fill and
/// send back.
record ResultFiles(ScreenContext context) {
    private static final String WORKBOOK = "*.xlsx";
    private static final String COMMAS = "*.csv";

    /// Makes the bytes of a file; none where nothing of the plan may go there.
    private interface Content {
        Optional<byte[]> of(Plan plan);
    }

    /// As a spreadsheet, or as values separated by commas where the name ends so.
    void tests() {
        var kinds =
                List.of(
                        new Dialogs.FileKind(
                                context.say(ExportText.FORM_WORKBOOK), List.of(WORKBOOK)),
                        new Dialogs.FileKind(context.say(ExportText.FORM_COMMAS), List.of(COMMAS)));
        var plan = context.workspace().plan();
        save(
                new Dialogs.FileQuestion(
                        context.say(CommexText.EXPORT), kinds, PlanNames.file(plan, "xlsx")),
                file ->
                        isCommas(file)
                                ? seen -> Optional.of(TestExport.commas(seen))
                                : seen -> Optional.of(TestExport.workbook(seen)),
                "");
    }

    private static boolean isCommas(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// What the nation has not stated and exchanges wait for.
    void questions(String nation) {
        var plan = context.workspace().plan();
        var kind = new Dialogs.FileKind(context.say(ExportText.FORM_WORKBOOK), List.of(WORKBOOK));
        var now = context.clock().instant();
        save(
                new Dialogs.FileQuestion(
                        context.say(CommexText.QUESTIONS_TO, nation),
                        List.of(kind),
                        nation + " " + PlanNames.file(plan, "xlsx")),
                _ -> seen -> QuestionPaper.released(context.language(), seen, nation, now),
                nation);
    }

    /// What is written into a file of that name.
    private interface Choice {
        Content of(Path file);
    }

    private void save(Dialogs.FileQuestion question, Choice choice, String nation) {
        var plan = context.workspace().plan();
        context.dialogs()
                .save(
                        question,
                        file -> {
                            var content = choice.of(file);
                            context.background()
                                    .start(
                                            new Background.Job<>(
                                                    context.say(
                                                            ExportText.WRITING, file.getFileName()),
                                                    progress -> {
                                                        var bytes = content.of(plan);
                                                        if (bytes.isPresent()) {
                                                            WholeFile.write(
                                                                    bytes.get(),
                                                                    file,
                                                                    progress::isCancelled);
                                                        }
                                                        return bytes.isPresent();
                                                    },
                                                    isDone -> done(plan, file, nation, isDone),
                                                    failure -> failed(file, failure)));
                        });
    }

    private void done(Plan plan, Path file, String nation, boolean isDone) {
        if (isDone) {
            context.notifier().done(context.say(ExportText.DONE, file));
        } else {
            context.notifier().fail(context.say(ExportText.DENIED, nation, plan.label().marking()));
        }
    }

    private void failed(Path file, Exception failure) {
        if (failure instanceof IOException) {
            context.notifier()
                    .fail(
                            context.say(
                                    ExportText.FAILED, file, String.valueOf(failure.getMessage())));
        } else {
            throw new IllegalStateException(
                    "The file (%s) failed in a way that no disk explains.".formatted(file),
                    failure);
        }
    }
}
