package org.entente.app.shell;

import org.entente.app.concurrent.Background;
import org.entente.app.format.Language;
import org.entente.app.problem.Notifier;
import org.entente.app.workspace.Workspace;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Plan;
import org.entente.resources.ShellText;

import java.util.List;
import java.util.function.Consumer;

/// A package that holds another version than the library: the user sees his own, and may take over
/// the other in one step. Both are compared beside the JavaFX thread.
final class OtherVersion {
    private final Language language;
    private final Workspace workspace;
    private final Background background;
    private final Consumer<Exception> broken;
    private final Plan brought;

    /// What comparing two plans takes; `broken` is told what no user can mend.
    record Tools(Background background, Consumer<Exception> broken) {}

    /// The comparison, and what it was made from.
    private record Compared(Plan mine, Edit edit) {}

    OtherVersion(Language language, Workspace workspace, Tools tools, Plan brought) {
        this.language = language;
        this.workspace = workspace;
        this.background = tools.background();
        this.broken = tools.broken();
        this.brought = brought;
    }

    void offer(Notifier notices) {
        var takeOver = new Notifier.Action(language.say(ShellText.DESK_TAKE_OVER), this::takeOver);
        notices.show(
                new Notifier.Notice(
                        Notifier.Tone.WARNING,
                        language.say(ShellText.DESK_OTHER_VERSION),
                        List.of(takeOver)));
    }

    private void takeOver() {
        var mine = workspace.plan();
        background.start(
                new Background.Job<>(
                        language.say(ShellText.DESK_TAKE_OVER),
                        _ -> new Compared(mine, TakeOver.of(mine, brought)),
                        this::compared,
                        broken));
    }

    /// Who edited meanwhile is compared again, so that all of the other version is taken over.
    private void compared(Compared found) {
        if (workspace.plan() == found.mine()) {
            workspace.dispatch(language.say(ShellText.DESK_TAKEN_OVER), found.edit());
        } else {
            takeOver();
        }
    }
}
