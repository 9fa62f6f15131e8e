package org.entente.app.shell;

import org.entente.app.concurrent.Background;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;

/// Gives a plan a password, another one, or none. One for each time the user asks for it.
final class PasswordChange {
    private final OpenPlan open;
    private final Doors doors;
    private final Doors.Hall hall;
    private final Background background;
    private final Passwords passwords;
    private final Path library;
    private final PlanId plan;
    private final PasswordSheet sheet;

    PasswordChange(PlanTools tools) {
        this.open = tools.open();
        this.doors = tools.doors();
        this.hall = tools.hall();
        this.background = tools.services().background();
        this.passwords = tools.services().sources().passwords();
        this.library = tools.services().settings().settings().library();
        this.plan = open.store().id();
        this.sheet =
                new PasswordSheet(
                        hall.language(),
                        hall.root().overlay(),
                        new PasswordSheet.Orders(this::set, this::change, this::remove));
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
        if (open.workspace().isReadOnly()) {
            hall.root().notices().note(say(ShellText.PASSWORD_READ_ONLY));
        } else if (isProtected) {
            sheet.askForChange();
        } else {
            sheet.askForFirst();
        }
    }

    private void set(char[] fresh) {
        protect(null, fresh, ShellText.PASSWORD_SET_DONE);
    }

    private void protect(char @Nullable [] present, char @Nullable [] fresh, ShellText done) {
        hall.root().overlay().close();
        var request = PlanDesk.Request.edit(plan, open.name());
        doors.protect(request, present, fresh, done);
    }

    /// Makes sure of the password first, because the plan is closed for the rest.
    private void remove(char[] present) {
        background.startOnDisk(
                new Background.Job<>(
                        say(ShellText.PASSWORD_REMOVE),
                        _ -> passwords.fits(library, plan, present),
                        isRight -> remove(present, isRight),
                        this::failed));
    }

    private void remove(char[] present, boolean isRight) {
        if (isRight) {
            protect(present, null, ShellText.PASSWORD_REMOVED);
        } else {
            Arrays.fill(present, '\0');
            sheet.refuse(say(ShellText.PASSWORD_WRONG));
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
