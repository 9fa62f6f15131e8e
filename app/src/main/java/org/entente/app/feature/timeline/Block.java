package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.table.CellReader;
import org.entente.app.feature.timeline.table.CellReader.Result;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.feature.timeline.table.Ties;
import org.entente.app.format.Language;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.resources.TableText;

import java.util.ArrayList;
import java.util.List;

/// Many cells written at once. Pure, except that new links get new ids.
final class Block {
    private Block() {}

    /// What goes into one cell.
    record Cell(TaskId task, Column column, String text) {}

    /// The edits that write all cells, or what is wrong with the first that cannot be.
    static Result edits(Language language, Plan plan, List<Cell> cells) {
        var ties = Ties.of(plan);
        var edits = new ArrayList<Edit>();
        var next = plan;
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            var task = next.find(Task.class, cell.task());
            if (task.isEmpty()) {
                continue;
            }
            switch (new CellReader(language, next, ties)
                    .read(task.get(), cell.column(), cell.text())) {
                case Result.Wrong(var sentence) -> {
                    return wrong(language, at + 1, cell, sentence);
                }
                case Result.Fine(var more) -> {
                    switch (PlanEditor.apply(next, new Edit.Batch(more))) {
                        case Outcome.Applied(var plan2, _) -> next = plan2;
                        case Outcome.Refused(var reason) -> {
                            return wrong(
                                    language,
                                    at + 1,
                                    cell,
                                    new RefusalMessages(language).sentence(reason, next));
                        }
                    }
                    edits.addAll(more);
                }
            }
        }
        return new Result.Fine(edits);
    }

    private static Result wrong(Language language, int line, Cell cell, String sentence) {
        return new Result.Wrong(
                language.say(
                        TableText.PASTED_WRONG,
                        line,
                        language.say(cell.column().title()),
                        sentence));
    }
}
