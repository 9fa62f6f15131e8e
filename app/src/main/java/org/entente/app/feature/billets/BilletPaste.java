package org.entente.app.feature.billets;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.PastedRows;
import org.entente.resources.BilletsText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Reads rows of a spreadsheet into posts, cell by cell as if they were typed: the first into the
/// post that is selected, those after the last into new ones. Blank cells leave what is there.
final class BilletPaste {
    private static final List<BilletColumn> TYPED =
            Arrays.stream(BilletColumn.values()).filter(BilletColumn::isTyped).toList();

    private final Supplier<UUID> ids;
    private final Supplier<Billet> fresh;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Plan plan;

    /// A cell that cannot be taken, with its row counted from 1, and why.
    record Fault(int row, BilletColumn column, BilletsText why) {}

    /// Where the first cell goes: the posts from there down, and the column.
    record At(List<Billet.Id> posts, BilletColumn column) {
        At {
            posts = List.copyOf(posts);
        }
    }

    /// One edit that takes in all cells, and those that cannot be taken.
    record Reading(Edit.Batch edit, List<Fault> faults) {
        Reading {
            faults = List.copyOf(faults);
        }
    }

    /// @param fresh makes a new post
    BilletPaste(Plan plan, Supplier<UUID> ids, Supplier<Billet> fresh) {
        this.plan = plan;
        this.ids = ids;
        this.fresh = fresh;
    }

    Reading read(At at, String text) {
        int first = Math.max(0, TYPED.indexOf(at.column()));
        var rows = PastedRows.of(text);
        for (int i = 0; i < rows.size(); i++) {
            if (!PastedRows.isBlank(rows.get(i))) {
                row(i, i < at.posts().size() ? at.posts().get(i) : added(), first, rows.get(i));
            }
        }
        return new Reading(new Edit.Batch(edits), faults);
    }

    private Billet.Id added() {
        var billet = fresh.get();
        take(new Edit.Add(billet));
        return billet.id();
    }

    private void row(int row, Billet.Id id, int first, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            if (first + i >= TYPED.size() && !text.isEmpty()) {
                faults.add(new Fault(row + 1, TYPED.getLast(), BilletsText.TOO_MANY));
                return;
            }
            if (!text.isEmpty()) {
                cell(row, id, TYPED.get(first + i), text);
            }
        }
    }

    private void cell(int row, Billet.Id id, BilletColumn column, String text) {
        Optional<Billet> post = plan.find(Billet.class, id);
        post.map(billet -> new BilletEdits(plan, ids).change(billet, column, text))
                .ifPresent(
                        answer -> {
                            switch (answer) {
                                case BilletEdits.Answer.Change(var edit) -> take(edit);
                                case BilletEdits.Answer.Wrong(var why) ->
                                        faults.add(new Fault(row + 1, column, why));
                            }
                        });
    }

    /// What is refused is refused again, with its words, when all of it is made.
    private void take(Edit edit) {
        edits.add(edit);
        if (PlanEditor.apply(plan, edit) instanceof Outcome.Applied(var next, _)) {
            plan = next;
        }
    }
}
