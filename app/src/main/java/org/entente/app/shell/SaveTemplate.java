package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Form;
import org.entente.app.control.Sheet;
import org.entente.app.problem.Withheld;
import org.entente.app.sample.OwnTemplates;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.resources.TemplateText;

import java.io.IOException;
import java.util.Locale;

/// Keeps the open plan as a template of the user's own. One for each time the user asks.
final class SaveTemplate {
    private final Plan plan;
    private final Doors.Hall hall;
    private final ShellServices services;
    private final OwnTemplates own;
    private final TextField name = new TextField();
    private final Form form = new Form();
    private final Label wrongName;

    SaveTemplate(OpenPlan open, Doors.Hall hall, ShellServices services) {
        this.plan = open.workspace().plan();
        this.hall = hall;
        this.services = services;
        this.own = OwnTemplates.beside(services.settings().settings().library());
        name.setId("save-template-name");
        name.setText(plan.exercise().name());
        wrongName = form.add(say(TemplateText.SAVE_NAME), name);
    }

    private String say(TemplateText text, Object... arguments) {
        return hall.language().say(text, arguments);
    }

    void show() {
        if (Schedule.of(plan).startex().isEmpty()) {
            hall.root().notices().fail(say(TemplateText.SAVE_NO_STARTEX));
            return;
        }
        var overlay = hall.root().overlay();
        var sheet =
                Sheet.asking(
                        "save-template",
                        say(TemplateText.SAVE_TITLE),
                        hall.language(),
                        overlay::close);
        var about = new Label(say(TemplateText.SAVE_ABOUT));
        about.setWrapText(true);
        sheet.add(about);
        sheet.add(form);
        sheet.primary(say(TemplateText.SAVE_GO), this::save);
        overlay.show(sheet, Pos.CENTER, name);
    }

    private void save() {
        var wanted = name.getText().strip();
        if (wanted.toLowerCase(Locale.ROOT).chars().noneMatch(Character::isLetterOrDigit)) {
            Form.say(wrongName, say(TemplateText.SAVE_BAD_NAME), true);
            return;
        }
        hall.root().overlay().close();
        services.background()
                .startOnDisk(
                        new Background.Job<>(
                                say(TemplateText.SAVE_TITLE),
                                _ -> write(wanted),
                                kept ->
                                        kept.masked()
                                                .tell(
                                                        hall.root().notices(),
                                                        hall.language(),
                                                        wanted,
                                                        kept.done()),
                                this::failed));
    }

    /// What is said of a template that was kept, and what it does not tell.
    private record Kept(String done, Withheld masked) {}

    private Kept write(String wanted) throws IOException {
        var replaces = own.has(wanted);
        own.save(plan, wanted, hall.language().texts());
        return new Kept(
                say(replaces ? TemplateText.SAVE_REPLACED : TemplateText.SAVE_DONE, wanted),
                Withheld.of(
                        plan,
                        EntityKind.EXERCISE,
                        EntityKind.ANCHOR,
                        EntityKind.PHASE,
                        EntityKind.ACTIVITY,
                        EntityKind.MILESTONE,
                        EntityKind.EXIT_CONDITION));
    }

    private void failed(Exception failure) {
        if (failure instanceof IOException refused) {
            hall.root()
                    .notices()
                    .fail(
                            say(
                                    TemplateText.SAVE_FAILED,
                                    own.folder(),
                                    String.valueOf(refused.getMessage())));
        } else {
            hall.broken(failure);
        }
    }
}
