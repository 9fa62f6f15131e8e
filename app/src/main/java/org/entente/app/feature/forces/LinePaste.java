package org.entente.app.feature.forces;

import org.entente.app.format.Language;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.persistence.sheet.PastedRows;
import org.entente.resources.ForcesText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads rows of a spreadsheet into lines of the statement, cell by cell as if they were typed:
// from
/// a cell on to the right and downwards, and those after the last line into new ones. All cells or
/// none.
final class LinePaste {
    private static final List<CjsorColumn> COLUMNS = List.of(CjsorColumn.values());

    private final Language language;
    private final Function<Plan, Requirement> fresh;
    private final List<Edit> edits = new ArrayList<>();
    private Plan plan;

    /// What came of it.
    sealed interface Result {
        record Fine(Edit.Batch edit) implements Result {}

        /// A sentence that names the row and says what may stand there.
        record Wrong(String sentence) implements Result {}
    }

    /// @param fresh makes the next line of a plan
    LinePaste(Language language, Plan plan, Function<Plan, Requirement> fresh) {
        this.language = language;
        this.plan = plan;
        this.fresh = fresh;
    }

    Result read(ForceOrder.Paste paste) {
        var rows = PastedRows.of(paste.text());
        for (int row = 0; row < rows.size(); row++) {
            boolean isNew = row >= paste.lines().size();
            if (isNew && PastedRows.isBlank(rows.get(row))) {
                continue;
            }
            var line = isNew ? fresh.apply(plan) : line(paste.lines().get(row));
            switch (typed(line, COLUMNS.indexOf(paste.from()), rows.get(row))) {
                case LineReader.Result.Wrong(var sentence) -> {
                    return new Result.Wrong(language.say(ForcesText.PASTE_ROW, row + 1, sentence));
                }
                case LineReader.Result.Fine(var after) ->
                        take(isNew ? new Edit.Add(after) : new Edit.Revise(after));
            }
        }
        return new Result.Fine(new Edit.Batch(edits));
    }

    private Requirement line(Requirement.Id id) {
        return plan.find(Requirement.class, id).orElseThrow();
    }

    private LineReader.Result typed(Requirement line, int from, List<String> cells) {
        var reader = new LineReader(language, plan);
        LineReader.Result read = new LineReader.Result.Fine(line);
        for (int at = 0; at < cells.size(); at++) {
            if (!(read instanceof LineReader.Result.Fine(var before))) {
                return read;
            }
            if (from + at < COLUMNS.size()) {
                read = reader.read(before, COLUMNS.get(from + at), cells.get(at));
            } else if (!cells.get(at).isEmpty()) {
                return new LineReader.Result.Wrong(
                        language.say(ForcesText.PASTE_SPARE, cells.get(at)));
            }
        }
        return read;
    }

    /// What is refused is refused again, with its words, when all of it is made.
    private void take(Edit edit) {
        edits.add(edit);
        if (PlanEditor.apply(plan, edit) instanceof Outcome.Applied(var next, _)) {
            plan = next;
        }
    }
}
