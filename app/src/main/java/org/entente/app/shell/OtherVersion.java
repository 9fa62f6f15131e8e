package org.entente.app.shell;

import org.entente.app.format.Language;
import org.entente.app.problem.Notifier;
import org.entente.app.workspace.Workspace;
import org.entente.model.plan.Plan;
import org.entente.resources.ShellText;

import java.util.List;

/// A package that holds another version than the library: the user sees his own, and may take over
/// the other in one step.
final class OtherVersion {
    private OtherVersion() {}

    static void offer(Language language, Notifier notices, Workspace workspace, Plan brought) {
        var takeOver =
                new Notifier.Action(
                        language.say(ShellText.DESK_TAKE_OVER),
                        () ->
                                workspace.dispatch(
                                        language.say(ShellText.DESK_TAKEN_OVER),
                                        TakeOver.of(workspace.plan(), brought)));
        notices.show(
                new Notifier.Notice(
                        Notifier.Tone.WARNING,
                        language.say(ShellText.DESK_OTHER_VERSION),
                        List.of(takeOver)));
    }
}
