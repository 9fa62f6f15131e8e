package org.entente.app.feature.commex;

import org.entente.app.concurrent.Background;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.PlanNames;
import org.entente.app.interop.QuestionPaper;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.Withheld;
import org.entente.app.share.Recipient;
import org.entente.app.share.WholeFile;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.TestExport;
import org.entente.resources.CommexText;
import org.entente.resources.ExportText;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes tests with their results, and the questions to a nation, as files that others fill and
/// send back.
record ResultFiles(ScreenContext context) {
    private static final String WORKBOOK = "*.xlsx";
    private static final String COMMAS = "*.csv";

    /// The bytes of a file, and what it does not tell.
    private record Made(byte[] bytes, Withheld masked) {}

    /// Makes a file; none where nothing of the plan may go there.
    private interface Content {
        Optional<Made> of(Plan plan);
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
                        seen ->
                                Optional.of(
                                        tests(
                                                seen,
                                                isCommas(file)
                                                        ? TestExport.commas(seen)
                                                        : TestExport.workbook(seen))),
                "");
    }

    private static Made tests(Plan plan, byte[] bytes) {
        return new Made(
                bytes,
                Withheld.of(
                        plan,
                        EntityKind.EXERCISE,
                        EntityKind.EVIDENCE,
                        EntityKind.CIS_SYSTEM,
                        EntityKind.PARTICIPANT,
                        EntityKind.CONTINGENT,
                        EntityKind.FORCE_ELEMENT));
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
                _ -> whole -> questions(whole, nation, now),
                nation);
    }

    private Optional<Made> questions(Plan whole, String nation, Instant now) {
        return QuestionPaper.released(context.language(), whole, nation, now)
                .flatMap(
                        bytes ->
                                new Recipient(nation, null)
                                        .released(whole, day(whole, now))
                                        .map(seen -> new Made(bytes, Withheld.of(whole, seen))));
    }

    private static LocalDate day(Plan plan, Instant now) {
        return LocalDate.ofInstant(now, plan.exercise().zone());
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
                                                        var made = content.of(plan);
                                                        if (made.isPresent()) {
                                                            WholeFile.write(
                                                                    made.get().bytes(),
                                                                    file,
                                                                    progress::isCancelled);
                                                        }
                                                        return made.map(Made::masked);
                                                    },
                                                    masked -> done(plan, file, nation, masked),
                                                    failure -> failed(file, failure)));
                        });
    }

    private void done(Plan plan, Path file, String nation, Optional<Withheld> masked) {
        masked.ifPresentOrElse(
                left ->
                        left.tell(
                                context.notifier(),
                                context.language(),
                                file,
                                context.say(ExportText.DONE, file)),
                () ->
                        context.notifier()
                                .fail(
                                        context.say(
                                                ExportText.DENIED,
                                                nation,
                                                plan.label().marking())));
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
