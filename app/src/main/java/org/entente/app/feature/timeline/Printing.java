package org.entente.app.feature.timeline;

import org.entente.app.concurrent.Background;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.PlanNames;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.Withheld;
import org.entente.app.report.image.Pictures;
import org.entente.resources.SheetText;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints what the timeline shows, beside the JavaFX thread.
final class Printing {
    private final ScreenContext context;

    Printing(ScreenContext context) {
        this.context = context;
    }

    /// Asks where to, then prints.
    void ask(TimelineFrame frame, SheetForm form, String extension) {
        var title = context.say(SheetText.PRINT);
        var kind =
                new Dialogs.FileKind(extension.toUpperCase(Locale.ROOT), List.of("*." + extension));
        var name = PlanNames.file(frame.state().plan(), extension);
        context.dialogs()
                .save(
                        new Dialogs.FileQuestion(title, List.of(kind), name),
                        file -> write(frame, form, extended(file, extension)));
    }

    private static Path extended(Path file, String extension) {
        return Pictures.knows(file)
                ? file
                : file.resolveSibling(file.getFileName() + "." + extension);
    }

    private void write(TimelineFrame frame, SheetForm form, Path file) {
        var at = context.clock().instant();
        context.background()
                .start(
                        new Background.Job<>(
                                context.say(SheetText.PRINTING, file.getFileName()),
                                progress -> {
                                    Pictures.write(
                                            SheetPrint.document(
                                                    frame, form, context.language(), at),
                                            file,
                                            progress);
                                    return Withheld.of(frame.state().plan());
                                },
                                masked ->
                                        masked.tell(
                                                context.notifier(),
                                                context.language(),
                                                file,
                                                context.say(SheetText.PRINTED, file)),
                                failure ->
                                        context.notifier()
                                                .fail(
                                                        context.say(
                                                                SheetText.UNPRINTED,
                                                                file,
                                                                String.valueOf(
                                                                        failure.getMessage())))));
    }
}
