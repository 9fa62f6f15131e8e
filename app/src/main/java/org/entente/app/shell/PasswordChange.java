package org.entente.app.shell;

import org.entente.app.concurrent.Background;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.resources.ShellText;

import java.nio.file.Path;
import java.util.Arrays;

/// Gives a protected plan another password. One for each time the user asks for it.
final class PasswordChange {
    private final Doors.Hall hall;
    private final Background background;
    private final Passwords passwords;
    private final Path library;
    private final PlanId plan;
    private final PasswordSheet sheet;

    PasswordChange(Doors.Hall hall, ShellServices services, PlanId plan) {
        this.hall = hall;
        this.background = services.background();
        this.passwords = services.sources().passwords();
        this.library = services.settings().settings().library();
        this.plan = plan;
        this.sheet = new PasswordSheet(hall.language(), hall.root().overlay(), this::change);
    }

    void show() {
        background.startOnDisk(
                new Background.Job<>(
                        say(ShellText.PASSWORD_TITLE),
                        _ -> passwords.isProtected(library, plan),
                        this::ask,
                        hall::broken));
    }

    private void ask(boolean isProtected) {
        if (isProtected) {
            sheet.show();
        } else {
            hall.root().notices().note(say(ShellText.PASSWORD_NONE));
        }
    }

    private void change(char[] old, char[] fresh) {
        background.startOnDisk(
                new Background.Job<>(
                        say(ShellText.PASSWORD_TITLE),
                        _ -> changed(old, fresh),
                        _ -> done(),
                        this::failed));
    }

    private PlanId changed(char[] old, char[] fresh) throws StoreException {
        try {
            passwords.change(library, plan, old, fresh);
            return plan;
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    private void done() {
        hall.root().overlay().close();
        hall.root().notices().done(say(ShellText.PASSWORD_CHANGED));
    }

    private void failed(Exception failure) {
        if (failure instanceof StoreException refused) {
            sheet.refuse(sentence(refused.problem()));
        } else {
            hall.broken(failure);
        }
    }

    private String sentence(StoreProblem problem) {
        return problem instanceof StoreProblem.Locked
                ? say(ShellText.PASSWORD_WRONG)
                : new StoreProblemMessages(hall.language()).sentence(problem);
    }

    private String say(ShellText text) {
        return hall.language().say(text);
    }
}
