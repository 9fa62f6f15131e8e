package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Sheet;
import org.entente.app.control.WrappedCell;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.ImportMessages;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportReport;
import org.entente.persistence.exchange.ImportResult;
import org.entente.persistence.exchange.ScheduleImport;
import org.entente.resources.ImportText;

import java.nio.file.Path;
import java.util.List;

/// Takes a calendar or a schedule of another program into the open plan as one edit, once the user
/// has seen what it would bring. One for each time the user asks.
final class ImportDesk {
    private static final List<String> PATTERNS =
            List.of("*.ics", "*.xml", "*.mpp", "*.xer", "*.pmxml", "*.gan");
    private static final double WIDTH = 560;
    private static final double HEIGHT = 280;

    private final OpenPlan open;
    private final Doors.Hall hall;
    private final Background background;

    ImportDesk(PlanTools tools) {
        this.open = tools.open();
        this.hall = tools.hall();
        this.background = tools.services().background();
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
        background.startOnDisk(
                new Background.Job<>(
                        say(ImportText.READING, file.getFileName()),
                        _ -> ScheduleImport.read(file, plan),
                        result -> take(plan, result),
                        hall::broken));
    }

    private void take(Plan plan, ImportResult result) {
        var messages = new ImportMessages(hall.language(), plan);
        switch (result) {
            case ImportResult.Refused(var problem) ->
                    hall.root().notices().fail(messages.sentence(problem));
            case ImportResult.Read(var edit, var report) -> {
                if (edit.equals(new Edit.Batch(List.of()))) {
                    hall.root().notices().note(say(ImportText.NOTHING, report.file()));
                } else {
                    preview(edit, report, messages.lines(report));
                }
            }
        }
    }

    private void preview(Edit edit, ImportReport report, List<String> lines) {
        var overlay = hall.root().overlay();
        var sheet =
                Sheet.asking("import", say(ImportText.COMMAND), hall.language(), overlay::close);
        sheet.getStyleClass().add("wide");
        var summary = new Label(say(ImportText.PREVIEW, report.file()));
        summary.setWrapText(true);
        sheet.add(summary);
        var list = new ListView<String>();
        list.setId("import-lines");
        list.setAccessibleText(say(ImportText.LINES));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new WrappedCell());
        list.getItems().setAll(lines.subList(1, lines.size()));
        sheet.add(list);
        var primary = sheet.primary(say(ImportText.APPLY), () -> apply(edit, report));
        overlay.show(sheet, Pos.CENTER, primary);
    }

    /// All or nothing, on the plan as it is by now.
    private void apply(Edit edit, ImportReport report) {
        var outcome = open.workspace().dispatch(say(ImportText.EDIT, report.file()), edit);
        hall.root().overlay().close();
        switch (outcome) {
            case Outcome.Applied _ ->
                    hall.root().notices().done(say(ImportText.DONE, report.file()));
            case Outcome.Refused(var reason) ->
                    hall.root()
                            .notices()
                            .fail(
                                    new RefusalMessages(hall.language())
                                            .sentence(reason, open.workspace().plan()));
        }
    }
}
