package org.entente.app.shell.inspector;

import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Waiver;
import org.entente.model.time.Timeframe;
import org.entente.resources.ArrangementText;

import java.util.Optional;

/// Changes what a waiver accepts, by whom, on which paper and until when.
record WaiverEdits(Clerk clerk) {
    /// What of a waiver can be changed.
    enum Part {
        RULE,
        AUTHORITY,
        PAPER,
        RISK,
        CONDITIONS,
        FROM,
        UNTIL
    }

    Optional<String> change(Waiver waiver, Slot slot, String typed) {
        var part = Part.valueOf(slot.part());
        return switch (part) {
            case RULE -> revise(waiver, withRule(waiver, typed));
            case AUTHORITY, PAPER, RISK, CONDITIONS ->
                    revise(waiver, waiver.withGrant(grant(waiver.grant(), part, typed)));
            case FROM -> time(waiver, typed, true);
            case UNTIL -> time(waiver, typed, false);
        };
    }

    private static Waiver.Grant grant(Waiver.Grant grant, Part part, String typed) {
        return new Waiver.Grant(
                part == Part.AUTHORITY ? typed : grant.authority(),
                part == Part.PAPER ? typed : grant.paper(),
                part == Part.RISK ? typed : grant.risk(),
                part == Part.CONDITIONS ? typed : grant.conditions());
    }

    private static Waiver withRule(Waiver waiver, String rule) {
        return new Waiver(
                waiver.id(),
                waiver.name(),
                waiver.subject(),
                rule,
                waiver.grant(),
                waiver.period(),
                waiver.notes());
    }

    /// Where only one end was typed, the other is the same until that is typed too.
    private Optional<String> time(Waiver waiver, String typed, boolean isStart) {
        return clerk.with(
                typed,
                at -> {
                    var known = waiver.period();
                    var frame = known == null ? new Timeframe(at, at) : known;
                    return revise(
                            waiver,
                            waiver.withPeriod(
                                    isStart ? frame.withStart(at) : frame.withFinish(at)));
                });
    }

    private Optional<String> revise(Waiver waiver, Waiver revised) {
        return clerk.dispatch(ArrangementText.EDIT_WAIVER, waiver, new Edit.Revise(revised));
    }
}
