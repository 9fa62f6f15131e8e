package org.entente.model.backplan;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Settling;
import org.entente.model.plan.Plan;

import java.util.List;

/// An edit with what it makes the schedule move, and the plan that comes of both.
record Settled(Edit edit, Plan after) {
    /// @param after what the edit alone makes of the plan
    static Settled of(Plan before, Edit edit, Plan after) {
        var settling = Settling.of(after);
        if (settling.edits().isEmpty()) {
            return new Settled(edit, after);
        }
        var both = new Edit.Batch(List.of(edit, settling));
        return PlanEditor.apply(before, both) instanceof Outcome.Applied(var settled, _)
                ? new Settled(both, settled)
                : new Settled(edit, after);
    }

    /// The edit with what it makes the schedule move; alone where it cannot be.
    static Edit of(Plan before, Edit edit) {
        return PlanEditor.apply(before, edit) instanceof Outcome.Applied(var after, _)
                ? of(before, edit, after).edit()
                : edit;
    }
}
