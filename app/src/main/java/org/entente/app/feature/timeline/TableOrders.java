package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.clip.Clipboards;
import org.entente.app.feature.timeline.table.CellReader;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.feature.timeline.table.Sheets;
import org.entente.app.feature.timeline.table.Ties;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.resources.TableText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Changes cells of the table, one or many as one edit; what is wrong is told below the cell.
final class TableOrders {
    private final ScreenContext context;
    private final Orders orders;
    private final TimelineView view;

    TableOrders(ScreenContext context, Orders orders, TimelineView view) {
        this.context = context;
        this.orders = orders;
        this.view = view;
    }

    void perform(TimelineFrame frame, Effect.Cell effect) {
        var task = task(frame, Navigation.row(frame));
        if (!frame.measures().table().isActive() || task.isEmpty()) {
            return;
        }
        var column = frame.measures().table().activeColumn();
        switch (effect) {
            case Effect.Cell.Edit(var text) -> begin(frame, task.get(), column, text);
            case Effect.Cell.Clear _ -> write(frame, task.get().id(), column, "");
            case Effect.Cell.FillDown _ -> fillDown(frame, column);
            case Effect.Cell.Paste _ -> paste(frame, Clipboards.text());
        }
    }

    private static Optional<Task> task(TimelineFrame frame, int row) {
        if (row < 0 || row >= frame.state().rowCount()) {
            return Optional.empty();
        }
        return Optional.ofNullable(TableLayout.item(frame.state().row(row))).map(Item::task);
    }

    private void begin(TimelineFrame frame, Task task, Column column, String typed) {
        var before = TableLayout.cells(context.language(), frame.state()).of(task, column);
        view.beginCell(new CellField.Start(task.id(), column, before, typed), box(frame));
    }

    private static Box box(TimelineFrame frame) {
        var table = frame.measures().table();
        var x = table.x(table.active());
        var width = Math.max(table.activeColumn().width(), 90.0);
        return new Box(
                x,
                frame.head() + frame.top(Navigation.row(frame)),
                width,
                frame.measures().rowHeight());
    }

    /// Writes the text into the cell of the task; true when it was taken.
    boolean write(TimelineFrame frame, TaskId id, Column column, String text) {
        var state = frame.state();
        var task = context.workspace().plan().find(Task.class, id);
        if (task.isEmpty()) {
            return true;
        }
        var ties = new Ties(state.staffing()::assignments, state.links()::of);
        var reader = new CellReader(context.language(), context.workspace().plan(), ties);
        return switch (reader.read(task.get(), column, text)) {
            case CellReader.Result.Wrong(var sentence) -> {
                refuse(frame, sentence);
                yield false;
            }
            case CellReader.Result.Fine(var edits) ->
                    edits.isEmpty()
                            || orders.tried(
                                    context.say(
                                            TableText.EDIT_CELL,
                                            context.say(column.title()),
                                            new EditNames(context.language(), state.plan())
                                                    .subject(Set.of(id))),
                                    new Edit.Batch(edits),
                                    below(frame));
        };
    }

    private void refuse(TimelineFrame frame, String sentence) {
        view.showRefusal(sentence, below(frame));
    }

    /// Below the cell with the keyboard, from the upper left of the bars.
    private static Point below(TimelineFrame frame) {
        if (!frame.measures().table().isActive()) {
            return new Point(0, frame.top(Navigation.row(frame)));
        }
        var box = box(frame);
        return new Point(
                box.x() - frame.measures().labelWidth() - 12, box.bottom() - frame.head() - 13);
    }

    /// What the topmost of the selected rows says goes into all of them.
    private void fillDown(TimelineFrame frame, Column column) {
        var cells = TableLayout.cells(context.language(), frame.state());
        var tasks = new ArrayList<Task>();
        for (int row = 0; row < frame.state().rowCount(); row++) {
            task(frame, row)
                    .filter(found -> frame.spotlight().selection().contains(found.id()))
                    .ifPresent(tasks::add);
        }
        if (tasks.size() > 1) {
            var text = cells.of(tasks.getFirst(), column);
            var wanted = new ArrayList<Block.Cell>();
            tasks.subList(1, tasks.size())
                    .forEach(task -> wanted.add(new Block.Cell(task.id(), column, text)));
            write(frame, wanted);
        }
    }

    /// Lines and columns go into the cells from the one with the keyboard on.
    private void paste(TimelineFrame frame, String text) {
        var block = Sheets.read(context.language(), text);
        var table = frame.measures().table();
        var wanted = new ArrayList<Block.Cell>();
        int row = Navigation.row(frame);
        for (var line : block.lines()) {
            while (row < frame.state().rowCount() && task(frame, row).isEmpty()) {
                row++;
            }
            var task = task(frame, row++);
            for (int at = 0; task.isPresent() && at < line.size(); at++) {
                var column = table.active() + at;
                if (column < table.columns().size()) {
                    wanted.add(
                            new Block.Cell(
                                    task.get().id(), table.columns().get(column), line.get(at)));
                }
            }
        }
        write(frame, wanted);
    }

    private void write(TimelineFrame frame, List<Block.Cell> cells) {
        switch (Block.edits(context.language(), context.workspace().plan(), cells)) {
            case CellReader.Result.Wrong(var sentence) -> refuse(frame, sentence);
            case CellReader.Result.Fine(var edits) -> {
                var columns = new LinkedHashMap<Column, String>();
                cells.forEach(
                        cell -> columns.put(cell.column(), context.say(cell.column().title())));
                orders.tried(label(columns, cells.size()), new Edit.Batch(edits), below(frame));
            }
        }
    }

    private String label(Map<Column, String> columns, int cells) {
        return context.say(
                TableText.EDIT_CELLS,
                String.join(", ", columns.values()),
                cells / Math.max(1, columns.size()));
    }

    /// What is read out of the cell with the keyboard; blank outside the table.
    String spoken(TimelineFrame frame) {
        var table = frame.measures().table();
        return !table.isActive() || frame.state().rowCount() == 0
                ? ""
                : task(frame, Navigation.row(frame))
                        .map(
                                task ->
                                        context.say(
                                                TableText.SPOKEN_CELL,
                                                context.say(table.activeColumn().title()),
                                                TableLayout.cells(context.language(), frame.state())
                                                        .of(task, table.activeColumn())))
                        .orElse("");
    }
}
