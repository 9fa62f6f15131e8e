package org.entente.app.shell;

import org.entente.model.edit.Change;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.List;

/// One edit, to be undone in one step, that makes a plan say what another version of it says.
final class TakeOver {
    private final List<Edit> edits = new ArrayList<>();
    private Plan so;

    private TakeOver(Plan mine) {
        this.so = mine;
    }

    static Edit of(Plan mine, Plan theirs) {
        var takeOver = new TakeOver(mine);
        var changes = Difference.changes(mine, theirs);
        takeOver.putAll(mine, changes);
        changes.forEach(takeOver::drop);
        takeOver.putAll(takeOver.so, Difference.changes(takeOver.so, theirs));
        return new Edit.Batch(takeOver.edits);
    }

    /// All at once, because they may refer to each other.
    private void putAll(Plan plan, List<Change> changes) {
        var puts = new ArrayList<Edit>();
        for (var change : changes) {
            if (change instanceof Change.Put(var entity)) {
                puts.add(plan.has(entity.id()) ? new Edit.Revise(entity) : new Edit.Add(entity));
            }
        }
        if (!puts.isEmpty()) {
            apply(new Edit.Batch(puts));
        }
    }

    /// What went with another thing is gone already.
    private void drop(Change change) {
        if (change instanceof Change.Drop(var id) && so.has(id)) {
            apply(new Edit.Remove(id));
        }
    }

    private void apply(Edit edit) {
        edits.add(edit);
        if (PlanEditor.apply(so, edit) instanceof Outcome.Applied(var plan, _)) {
            so = plan;
        }
    }
}
