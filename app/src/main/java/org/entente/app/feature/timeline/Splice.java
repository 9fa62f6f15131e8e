package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Row.Fold;
import org.entente.app.feature.timeline.Row.Title;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Takes leaves out of the open tree of a group and puts them in where they belong, without another
/// look at the others. Lives for one edit; worthless once it has answered false.
final class Splice {
    final List<Member> members;
    final List<Row> rows;
    final List<Item> gone = new ArrayList<>();
    final List<Item> come = new ArrayList<>();
    Positions positions;
    private final Heading heading;

    Splice(Heading heading, List<Member> members, List<Row> rows, Positions positions) {
        this.heading = heading;
        this.members = new ArrayList<>(members);
        this.rows = new ArrayList<>(rows);
        this.positions = positions;
    }

    /// Whether the task could be taken out; one that is not there can.
    boolean remove(TaskId task) {
        var at = positions.of(task);
        if (at.length == 0) {
            return true;
        }
        var item = rows.get(at[0]).item();
        if (at.length > 1
                || item == null
                || !item.id().equals(task)
                || rows.get(at[0]).fold() != Fold.NONE) {
            return false;
        }
        int member = search(item);
        if (member < 0) {
            return false;
        }
        members.remove(member);
        rows.remove(at[0]);
        positions = positions.without(task, at[0]);
        gone.add(item);
        return recount(item, -1);
    }

    /// Whether the item could be put in.
    boolean insert(Member arriving) {
        var item = arriving.item();
        int member = search(item);
        if (arriving.lane() != null || item.form() == Item.Form.SUMMARY || member >= 0) {
            return false;
        }
        int above = above(item);
        if (above < 0 || rows.get(above).fold() != Fold.OPEN) {
            return false;
        }
        members.add(-member - 1, arriving);
        int row = place(item, above);
        rows.add(row, row(item, rows.get(above).depth() + 1));
        positions = positions.with(item.id(), row);
        come.add(item);
        return recount(item, 1);
    }

    private int search(Item item) {
        return Collections.binarySearch(members, new Member(null, item), GroupRows.ORDER);
    }

    /// The row below which the item belongs: that of its parent, or the heading; negative where it
    /// is folded away.
    private int above(Item item) {
        var parent = item.task().placement().parent();
        var at = parent == null ? Positions.NOWHERE : positions.of(parent);
        if (at.length == 0) {
            return 0;
        }
        var shown = rows.get(at[0]).item();
        return at.length == 1 && shown != null && shown.id().equals(parent) ? at[0] : -1;
    }

    /// Before the first that comes after it among those below the same row.
    private int place(Item item, int above) {
        int depth = rows.get(above).depth() + 1;
        int at = above + 1;
        while (at < rows.size() && rows.get(at).depth() >= depth && !isLane(rows.get(at))) {
            var other = rows.get(at).item();
            if (rows.get(at).depth() == depth && other != null && isBefore(item, other)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isLane(Row row) {
        return row.item() == null;
    }

    private static boolean isBefore(Item one, Item other) {
        return GroupRows.ORDER.compare(new Member(null, one), new Member(null, other)) < 0;
    }

    private Row row(Item item, int depth) {
        var task = item.task();
        return new Row(
                RowKey.task(heading.group(), item.id()),
                depth,
                new Title(task.number(), task.name(), 0),
                Fold.NONE,
                item,
                RowIndex.of(item));
    }

    /// What is folded below the parent; one that has nothing left below it is no task for this.
    private boolean recount(Item item, int by) {
        int above = above(item);
        if (above > 0) {
            var row = rows.get(above);
            rows.set(above, counted(row, row.title().count() + by));
        }
        return above >= 0 && (above == 0 || rows.get(above).title().count() > 0);
    }

    /// With the heading telling of what is there now.
    void sumUp(RowIndex all) {
        rows.set(0, counted(rows.getFirst(), all.size()));
    }

    private static Row counted(Row row, int count) {
        var title = new Title(row.title().code(), row.title().name(), count);
        return new Row(row.key(), row.depth(), title, row.fold(), row.item(), row.items());
    }

    /// Whether all went and came as it was to be.
    static @Nullable Splice of(Group group, Iterable<TaskId> gone, List<Member> now) {
        var splice = new Splice(group.heading(), group.members(), group.rows(), group.positions());
        for (var task : gone) {
            if (!splice.remove(task)) {
                return null;
            }
        }
        for (var member : now) {
            if (!splice.insert(member)) {
                return null;
            }
        }
        return splice;
    }
}
