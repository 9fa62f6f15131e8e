package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Sheet;
import org.entente.app.control.Watching;
import org.entente.app.control.WrappedCell;
import org.entente.app.interop.Standards;
import org.entente.app.interop.VerdictMoves;
import org.entente.app.problem.CjsorMessages;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.ImportMessages;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.interop.commex.Commex;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportResult;
import org.entente.persistence.exchange.ScheduleImport;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Intake;
import org.entente.persistence.sheet.SheetImport;
import org.entente.persistence.sheet.SheetProblem;
import org.entente.persistence.sheet.SheetTable;
import org.entente.resources.ImportText;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Takes a calendar, a schedule of another program, tests with their results, the answers of a
/// questionnaire or a statement of requirements into the open plan as one edit, once the user
/// has seen what it would bring. One for each time the user asks.
final class ImportDesk {
    private static final List<String> PATTERNS =
            List.of(
                    "*.ics", "*.xml", "*.mpp", "*.xer", "*.pmxml", "*.gan", "*.xlsx", "*.csv",
                    "*.pdf");
    private static final double WIDTH = 560;
    private static final double HEIGHT = 280;

    private final OpenPlan open;
    private final Doors.Hall hall;
    private final Background background;
    private final LocalDate today;

    ImportDesk(PlanTools tools) {
        this.open = tools.open();
        this.hall = tools.hall();
        this.background = tools.services().background();
        this.today = LocalDate.ofInstant(tools.services().clock().instant(), ZoneOffset.UTC);
    }

    private String say(ImportText text, Object... arguments) {
        return hall.language().say(text, arguments);
    }

    void show() {
        if (open.workspace().isReadOnly()) {
            hall.root().notices().note(say(ImportText.READ_ONLY));
            return;
        }
        var kind = new Dialogs.FileKind(say(ImportText.KIND), PATTERNS);
        hall.dialogs()
                .open(
                        new Dialogs.FileQuestion(say(ImportText.COMMAND), List.of(kind), ""),
                        this::read);
    }

    private void read(Path file) {
        var plan = open.workspace().plan();
        var witness = new Commex.Witness(open.workspace().author(), today);
        background.startOnDisk(
                new Background.Job<>(
                        say(ImportText.READING, file.getFileName()),
                        progress ->
                                SheetImport.isSheet(file)
                                        ? table(
                                                plan,
                                                SheetImport.read(
                                                        file,
                                                        new Intake(
                                                                plan, Standards.shipped(), witness),
                                                        Watching.reading(progress)))
                                        : new Found.Schedule(
                                                ScheduleImport.read(
                                                        file, plan, Watching.reading(progress))),
                        found -> take(plan, String.valueOf(file.getFileName()), found),
                        hall::broken));
    }

    /// What a file turned out to hold.
    private sealed interface Found {
        record Schedule(ImportResult result) implements Found {}

        record Table(CjsorResult result, VerdictMoves moves) implements Found {}
    }

    /// With the verdicts that tests or answers would move; no other table has a say in them.
    private Found table(Plan plan, CjsorResult result) {
        var judged = Set.of(SheetTable.TESTS, SheetTable.QUESTIONS);
        return new Found.Table(
                result,
                result instanceof CjsorResult.Read read && judged.contains(read.table())
                        ? VerdictMoves.of(plan, read.edit(), today)
                        : VerdictMoves.NONE);
    }

    private void take(Plan plan, String file, Found found) {
        switch (found) {
            case Found.Schedule(var result) -> take(plan, result);
            case Found.Table(CjsorResult.Refused(var problem), var _) ->
                    refuse(new CjsorMessages(hall.language(), plan), problem);
            case Found.Table(CjsorResult.Read read, var moves) ->
                    offer(
                            file,
                            read.edit(),
                            new CjsorMessages(hall.language(), plan).lines(file, read, moves));
        }
    }

    private void refuse(CjsorMessages messages, SheetProblem problem) {
        var report = messages.report(say(ImportText.COMMAND), problem);
        if (report.lines().isEmpty()) {
            hall.root().notices().fail(report.text());
        } else {
            hall.dialogs().tell(report);
        }
    }

    private void take(Plan plan, ImportResult result) {
        var messages = new ImportMessages(hall.language(), plan);
        switch (result) {
            case ImportResult.Refused(var problem) ->
                    hall.root().notices().fail(messages.sentence(problem));
            case ImportResult.Read(var edit, var report) -> {
                var lines = messages.lines(report);
                offer(report.file(), edit, lines.subList(1, lines.size()));
            }
        }
    }

    private void offer(String file, Edit edit, List<String> lines) {
        if (edit.equals(new Edit.Batch(List.of()))) {
            hall.root().notices().note(say(ImportText.NOTHING, file));
        } else {
            preview(file, edit, lines);
        }
    }

    private void preview(String file, Edit edit, List<String> lines) {
        var overlay = hall.root().overlay();
        var sheet =
                Sheet.asking("import", say(ImportText.COMMAND), hall.language(), overlay::close);
        sheet.getStyleClass().add("wide");
        var summary = new Label(say(ImportText.PREVIEW, file));
        summary.setWrapText(true);
        sheet.add(summary);
        var list = new ListView<String>();
        list.setId("import-lines");
        list.setAccessibleText(say(ImportText.LINES));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new WrappedCell());
        list.getItems().setAll(lines);
        sheet.add(list);
        var primary = sheet.primary(say(ImportText.APPLY), () -> apply(file, edit));
        overlay.show(sheet, Pos.CENTER, primary);
    }

    /// All or nothing, on the plan as it is by now.
    private void apply(String file, Edit edit) {
        var outcome = open.workspace().dispatch(say(ImportText.EDIT, file), edit);
        hall.root().overlay().close();
        switch (outcome) {
            case Outcome.Applied _ -> hall.root().notices().done(say(ImportText.DONE, file));
            case Outcome.Refused(var reason) ->
                    hall.root()
                            .notices()
                            .fail(
                                    new RefusalMessages(hall.language())
                                            .sentence(reason, open.workspace().plan()));
        }
    }
}
