package org.entente.app.shell;

import org.entente.app.format.Language;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.app.workspace.Findings;
import org.entente.model.rule.Severity;
import org.entente.persistence.SaveState;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

/// Makes the status bar from the state of the store, the findings and the history.
final class StatusProjector {
    /// What undo and redo would do, and whether the plan may be edited at all.
    record Steps(@Nullable String undo, @Nullable String redo, boolean isReadOnly) {}

    private final Language language;
    private final StoreProblemMessages problems;

    StatusProjector(Language language) {
        this.language = language;
        this.problems = new StoreProblemMessages(language);
    }

    StatusState project(SaveState save, Findings.State findings, Steps steps) {
        return new StatusState(
                save(save),
                findings(findings),
                steps.undo() == null
                        ? language.say(ShellText.STATUS_NOTHING_TO_UNDO)
                        : language.say(ShellText.STATUS_UNDO, steps.undo()),
                steps.redo() == null ? "" : language.say(ShellText.STATUS_REDO, steps.redo()),
                steps.isReadOnly());
    }

    private StatusState.Save save(SaveState state) {
        return switch (state) {
            case SaveState.Saved(var at, _) -> {
                var formats = language.formats();
                yield new StatusState.Save(
                        language.say(ShellText.STATUS_SAVED, formats.zuluSeconds(at)),
                        language.say(ShellText.STATUS_SAVED, formats.zulu(at)),
                        StatusState.Mood.CALM);
            }
            case SaveState.Saving(var pending) -> {
                var text = language.say(ShellText.STATUS_SAVING, pending);
                yield new StatusState.Save(text, text, StatusState.Mood.BUSY);
            }
            case SaveState.NotSaved(var problem, var pending) ->
                    new StatusState.Save(
                            language.say(
                                    ShellText.STATUS_NOT_SAVED, problems.reason(problem), pending),
                            problems.sentence(problem),
                            StatusState.Mood.ALARM);
        };
    }

    private StatusState.FindingCount findings(Findings.State state) {
        if (!state.isCurrent() && state.verdict().open().isEmpty()) {
            return new StatusState.FindingCount(language.say(ShellText.STATUS_CHECKING), false);
        }
        var open = state.verdict().open();
        long worst =
                open.stream().filter(finding -> finding.severity() == Severity.SHOWSTOPPER).count();
        var all = language.say(ShellText.STATUS_FINDINGS, open.size());
        return new StatusState.FindingCount(
                worst == 0
                        ? all
                        : language.say(
                                ShellText.STATUS_FINDINGS_WITH,
                                all,
                                language.say(ShellText.STATUS_SHOWSTOPPERS, worst)),
                worst > 0);
    }
}
