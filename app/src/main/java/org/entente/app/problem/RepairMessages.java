package org.entente.app.problem;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.persistence.Repair;
import org.entente.resources.ProblemText;

import java.util.List;

/// Says in one line what opening a plan had to mend.
public final class RepairMessages {
    private final Language language;

    public RepairMessages(Language language) {
        this.language = language;
    }

    /// All repairs in one line; there must be at least one.
    public String line(List<Repair> repairs) {
        return language.say(
                ProblemText.REPAIRED,
                repairs.stream().map(this::sentence).distinct().collect(joining(" ")));
    }

    private String sentence(Repair repair) {
        var formats = language.formats();
        return switch (repair) {
            case Repair.TornTailCut _ -> language.say(ProblemText.REPAIR_TORN_TAIL);
            case Repair.JournalDamaged(_, var at, var lost) ->
                    lost == 0
                            ? language.say(ProblemText.REPAIR_HISTORY_DAMAGED)
                            : language.say(
                                    ProblemText.REPAIR_JOURNAL_DAMAGED, formats.zulu(at), lost);
            case Repair.SnapshotDamaged _ -> language.say(ProblemText.REPAIR_SNAPSHOT_DAMAGED);
            case Repair.RestoredFromSnapshot(var at, _) ->
                    language.say(ProblemText.REPAIR_FROM_SNAPSHOT, formats.zulu(at));
            case Repair.ViewRebuilt() -> language.say(ProblemText.REPAIR_VIEW_REBUILT);
            case Repair.ClockWentBack(var last) ->
                    language.say(ProblemText.REPAIR_CLOCK_WENT_BACK, formats.zulu(last));
        };
    }
}
