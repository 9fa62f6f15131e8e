package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.table.CellReader.Result;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.feature.timeline.table.Sheets;
import org.entente.app.format.Language;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// New activities out of the lines of a table. Without a heading one column holds names; more are
/// number, name and the rest in the order of all columns. Pure, except that ids are new.
final class NewTasks {
    private NewTasks() {}

    /// The edits that add them, or what is wrong with the first cell that cannot be. What a line
    /// does not say is as in the model.
    static Result edits(Language language, Plan plan, Sheets.Block block, Activity model) {
        var columns = columns(block);
        var edits = new ArrayList<Edit>();
        var cells = new ArrayList<Block.Cell>();
        var waiting = new ArrayList<Block.Cell>();
        var next = plan;
        for (var line : block.lines()) {
            var task = model.withId(new Activity.Id(UUID.randomUUID()));
            edits.add(new Edit.Add(task));
            next = next.put(task);
            for (int at = 0; at < Math.min(line.size(), columns.size()); at++) {
                var column = columns.get(at);
                if (column.isPresent() && !line.get(at).isBlank()) {
                    var cell = cell(task.id(), column.get(), line.get(at));
                    (column.get() == Column.PREDECESSORS ? waiting : cells).add(cell);
                }
            }
        }
        cells.addAll(waiting);
        return switch (Block.edits(language, next, cells)) {
            case Result.Wrong wrong -> wrong;
            case Result.Fine(var more) ->
                    new Result.Fine(Stream.concat(edits.stream(), more.stream()).toList());
        };
    }

    private static Block.Cell cell(TaskId task, Column column, String text) {
        return new Block.Cell(task, column, text);
    }

    private static List<Optional<Column>> columns(Sheets.Block block) {
        if (block.hasHeading()) {
            return block.columns();
        }
        var widest = block.lines().stream().mapToInt(List::size).max().orElse(0);
        return widest == 1
                ? List.of(Optional.of(Column.NAME))
                : Stream.of(Column.values()).map(Optional::of).toList();
    }
}
