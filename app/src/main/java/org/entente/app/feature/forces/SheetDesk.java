package org.entente.app.feature.forces;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Watching;
import org.entente.app.format.PlanNames;
import org.entente.app.problem.CjsorMessages;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.problem.Withheld;
import org.entente.app.settings.MappingFile;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.CjsorExport;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Intake;
import org.entente.persistence.sheet.SheetBook;
import org.entente.persistence.sheet.SheetImport;
import org.entente.persistence.sheet.SheetMapping;
import org.entente.persistence.sheet.SheetProblem;
import org.entente.persistence.sheet.SheetTable;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings spreadsheets in by a mapping of their columns, and writes them. Everything that waits is
/// done beside the JavaFX thread.
final class SheetDesk {
    /// What the desk shows its mapping on.
    interface Table {
        /// A mapping that is being tried.
        void show(SheetBook book, SheetMapping mapping);

        /// How far the mapping that was shown last is tried, from 0 to 1.
        void tried(double fraction);

        /// What came of it: lines, addresses of bad cells, whether it can come in.
        void tell(List<String> lines, Set<String> bad, boolean isPossible);

        /// The import is over.
        void close();
    }

    private static final WorkKey.Aside TRYING = WorkKey.Aside.SHEET_MAPPING;

    private final ScreenContext context;
    private final MappingFile memory;
    private final Table table;
    private @Nullable Trying trying;

    /// A file with its mapping, and what it would bring once that is known.
    private record Trying(SheetBook book, SheetMapping mapping, CjsorResult.@Nullable Read read) {}

    private record Opened(SheetBook.Opening opening, Map<String, String> explained) {}

    SheetDesk(ScreenContext context, MappingFile memory, Table table) {
        this.context = context;
        this.memory = memory;
        this.table = table;
    }

    private Dialogs.FileQuestion question(ForcesText title, String proposal) {
        return new Dialogs.FileQuestion(
                context.say(title),
                List.of(
                        new Dialogs.FileKind(
                                context.say(ForcesText.SPREADSHEET), List.of("*.xlsx"))),
                proposal);
    }

    void askForImport() {
        context.dialogs().open(question(ForcesText.IMPORT, ""), this::open);
    }

    private void open(Path file) {
        context.background()
                .startOnDisk(
                        new Background.Job<>(
                                context.say(ForcesText.IMPORT_READING, file.getFileName()),
                                progress ->
                                        new Opened(
                                                SheetBook.open(file, Watching.reading(progress)),
                                                memory.read(SheetTable.REQUIREMENTS.name())),
                                this::opened,
                                SheetDesk::failed));
    }

    private void opened(Opened opened) {
        switch (opened.opening()) {
            case SheetBook.Opening.Refused(var problem) ->
                    context.notifier().fail(messages().sentence(problem));
            case SheetBook.Opening.Opened(var book) ->
                    tryOut(
                            book,
                            SheetMapping.guess(SheetTable.REQUIREMENTS, book, opened.explained()));
        }
    }

    private CjsorMessages messages() {
        return new CjsorMessages(context.language(), context.workspace().plan());
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("The spreadsheet could not be read.", failure);
    }

    /// Another mapping of the same file.
    void tryOut(SheetMapping mapping) {
        var now = trying;
        if (now != null) {
            tryOut(now.book(), mapping);
        }
    }

    private void tryOut(SheetBook book, SheetMapping mapping) {
        trying = new Trying(book, mapping, null);
        table.show(book, mapping);
        var plan = context.workspace().plan();
        context.background()
                .latest(
                        TRYING,
                        new Background.Job<>(
                                TRYING.name(),
                                progress ->
                                        SheetImport.read(
                                                book,
                                                mapping,
                                                Intake.of(plan),
                                                Watching.reading(progress)),
                                result -> tried(book, mapping, result),
                                SheetDesk::failed),
                        fraction -> {
                            if (isTrying(mapping)) {
                                table.tried(fraction);
                            }
                        });
    }

    private boolean isTrying(SheetMapping mapping) {
        var now = trying;
        return now != null && now.mapping().equals(mapping) && now.read() == null;
    }

    private void tried(SheetBook book, SheetMapping mapping, CjsorResult result) {
        if (!isTrying(mapping)) {
            return;
        }
        switch (result) {
            case CjsorResult.Read read -> {
                trying = new Trying(book, mapping, read);
                table.tell(messages().lines(book.file(), read), Set.of(), true);
            }
            case CjsorResult.Refused(SheetProblem.BadCells problem) ->
                    table.tell(
                            messages().all(problem),
                            problem.cells().stream()
                                    .map(SheetProblem.BadCell::address)
                                    .collect(Collectors.toSet()),
                            false);
            case CjsorResult.Refused(var problem) ->
                    table.tell(List.of(messages().sentence(problem)), Set.of(), false);
        }
    }

    void cancel() {
        trying = null;
        context.background().forget(TRYING);
        table.close();
    }

    /// All or nothing, on the plan as it is by now; what the headings mean is remembered.
    void apply() {
        var now = trying;
        var read = now == null ? null : now.read();
        if (now == null || read == null) {
            return;
        }
        var file = now.book().file();
        switch (context.workspace()
                .dispatch(context.say(ForcesText.EDIT_IMPORT, file), read.edit())) {
            case Outcome.Refused(var reason) ->
                    context.notifier()
                            .warn(
                                    new RefusalMessages(context.language())
                                            .sentence(reason, context.workspace().plan()));
            case Outcome.Applied _ -> {
                remember(now);
                context.notifier().done(messages().lines(file, read).getFirst());
                cancel();
            }
        }
    }

    private void remember(Trying done) {
        var headings = done.mapping().headings(done.book());
        var name = done.mapping().table().name();
        context.background()
                .startOnDisk(
                        new Background.Job<>(
                                context.say(ForcesText.IMPORT),
                                _ -> {
                                    memory.write(name, headings);
                                    return name;
                                },
                                _ -> {},
                                failure ->
                                        context.notifier()
                                                .warn(
                                                        context.say(
                                                                ForcesText.MAPPING_FORGOTTEN,
                                                                String.valueOf(
                                                                        failure.getMessage())))));
    }

    void askForExport() {
        var plan = context.workspace().plan();
        context.dialogs()
                .save(question(ForcesText.EXPORT, PlanNames.file(plan, "xlsx")), this::export);
    }

    private void export(Path file) {
        var plan = context.workspace().plan();
        context.background()
                .start(
                        new Background.Job<>(
                                context.say(ForcesText.EXPORT),
                                _ -> write(file, plan),
                                masked ->
                                        masked.tell(
                                                context.notifier(),
                                                context.language(),
                                                file,
                                                context.say(ForcesText.EXPORTED, file)),
                                failure ->
                                        context.notifier()
                                                .fail(
                                                        context.say(
                                                                ForcesText.NOT_EXPORTED,
                                                                file,
                                                                String.valueOf(
                                                                        failure.getMessage())))));
    }

    private static Withheld write(Path file, Plan plan) throws IOException {
        Files.write(file, CjsorExport.write(plan));
        return Withheld.of(
                plan,
                EntityKind.EXERCISE,
                EntityKind.REQUIREMENT,
                EntityKind.OFFER,
                EntityKind.PARTICIPANT,
                EntityKind.FORCE_ELEMENT);
    }
}
