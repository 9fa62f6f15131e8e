package org.entente.app.feature.timeline;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import org.entente.app.feature.timeline.Row.Fold;
import org.entente.app.feature.timeline.Row.Title;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns what is in a group into rows: a tree of tasks, or the lanes of assignees in which no two
/// tasks cover each other. Lives for one call.
final class GroupRows {
    /// Those without time come last; the earliest, then the longest first.
    static final Comparator<Member> ORDER = (one, other) -> compare(one.item(), other.item());

    static int compare(Item one, Item other) {
        if (one.start() != other.start() || one.hasTime() != other.hasTime()) {
            return one.hasTime() == other.hasTime()
                    ? Long.compare(one.start(), other.start())
                    : Boolean.compare(other.hasTime(), one.hasTime());
        }
        return one.end() == other.end()
                ? BY_NAME.compare(one.task(), other.task())
                : Long.compare(other.end(), one.end());
    }

    private static final Comparator<Task> BY_NAME =
            comparing(Task::number, NAMES)
                    .thenComparing(Task::name, NAMES)
                    .thenComparing(task -> task.id().value());

    private final Heading heading;
    private final Arrangement arrangement;
    private final List<Row> rows = new ArrayList<>();
    private final Map<TaskId, int[]> positions = new HashMap<>();

    private GroupRows(Heading heading, Arrangement arrangement) {
        this.heading = heading;
        this.arrangement = arrangement;
    }

    /// Of a group in which the filter leaves nothing, not even the heading shows.
    static GroupRows none(Heading heading, Arrangement arrangement) {
        return new GroupRows(heading, arrangement);
    }

    static GroupRows build(
            Heading heading, List<Member> members, RowIndex all, Arrangement arrangement) {
        var built = new GroupRows(heading, arrangement);
        var closed = arrangement.folds(heading.key());
        var fold = members.isEmpty() ? Fold.NONE : closed ? Fold.CLOSED : Fold.OPEN;
        var title = new Title(heading.code(), heading.name(), all.size());
        built.rows.add(new Row(heading.key(), 0, title, fold, null, closed ? all : RowIndex.EMPTY));
        if (closed) {
            members.forEach(member -> built.place(member.item(), 0));
        } else {
            built.tree(members.stream().filter(member -> member.lane() == null).toList());
            built.lanes(members);
        }
        return built;
    }

    static GroupRows ofUnits(Heading heading, List<Tenures.Unit> units, Arrangement arrangement) {
        var built = new GroupRows(heading, arrangement);
        var closed = arrangement.folds(heading.key());
        var fold = units.isEmpty() ? Fold.NONE : closed ? Fold.CLOSED : Fold.OPEN;
        var title = new Title("", "", units.size());
        built.rows.add(new Row(heading.key(), 0, title, fold, null, RowIndex.EMPTY));
        if (!closed) {
            units.forEach(built::unit);
        }
        return built;
    }

    /// Folded, a unit shows what is agreed alone.
    private void unit(Tenures.Unit unit) {
        var first = RowKey.lane(heading.group(), unit.id(), 0);
        var lines = unit.lines();
        var closed = arrangement.folds(first);
        for (int line = 0; line < (closed ? 1 : lines.size()); line++) {
            var fold = line > 0 || lines.size() < 2 ? Fold.NONE : closed ? Fold.CLOSED : Fold.OPEN;
            rows.add(
                    new Row(
                            RowKey.lane(heading.group(), unit.id(), line),
                            1,
                            line == 0 ? unit.title() : new Title("", "", 0),
                            fold,
                            null,
                            RowIndex.EMPTY,
                            lines.get(line)));
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    Map<TaskId, int[]> positions() {
        return positions;
    }

    private void place(Item item, int row) {
        positions.merge(item.id(), new int[] {row}, GroupRows::both);
    }

    private static int[] both(int[] one, int[] other) {
        if (one[one.length - 1] == other[0]) {
            return one;
        }
        var both = Arrays.copyOf(one, one.length + 1);
        both[one.length] = other[0];
        return both;
    }

    private void tree(List<Member> members) {
        var items = members.stream().map(Member::item).toList();
        var ids = HashSet.<TaskId>newHashSet(items.size());
        items.forEach(item -> ids.add(item.id()));
        var below = new HashMap<TaskId, List<Item>>();
        var top = new ArrayList<Item>();
        for (var item : items) {
            var parent = item.task().placement().parent();
            if (parent != null && ids.contains(parent)) {
                below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(item);
            } else {
                top.add(item);
            }
        }
        top.forEach(item -> branch(item, 1, below));
    }

    private void branch(Item item, int depth, Map<TaskId, List<Item>> below) {
        var children = below.getOrDefault(item.id(), List.of());
        var key = RowKey.task(heading.group(), item.id());
        var closed = !children.isEmpty() && arrangement.folds(key);
        var fold = children.isEmpty() ? Fold.NONE : closed ? Fold.CLOSED : Fold.OPEN;
        var title = new Title(item.task().number(), item.task().name(), children.size());
        place(item, rows.size());
        var row = rows.size();
        rows.add(new Row(key, depth, title, fold, item, RowIndex.of(item)));
        if (closed) {
            children.forEach(child -> hide(child, row, below));
        } else {
            children.forEach(child -> branch(child, depth + 1, below));
        }
    }

    private void hide(Item item, int row, Map<TaskId, List<Item>> below) {
        place(item, row);
        below.getOrDefault(item.id(), List.of()).forEach(child -> hide(child, row, below));
    }

    private void lanes(List<Member> members) {
        var byLane = new LinkedHashMap<AssigneeId, List<Item>>();
        var order = List.copyOf(heading.lanes().keySet());
        var places = new HashMap<AssigneeId, Integer>();
        order.forEach(lane -> places.put(lane, places.size()));
        members.stream()
                .filter(member -> member.lane() != null)
                .sorted(comparingInt(member -> places.getOrDefault(member.lane(), order.size())))
                .forEach(
                        member ->
                                byLane.computeIfAbsent(member.lane(), _ -> new ArrayList<>())
                                        .add(member.item()));
        byLane.forEach((who, items) -> lane(who, items));
    }

    private void lane(AssigneeId who, List<Item> items) {
        var title = heading.lanes().getOrDefault(who, new Title("", "", 0));
        var key = RowKey.lane(heading.group(), who, 0);
        var lines = lines(items);
        if (lines.size() < 2 || arrangement.folds(key)) {
            var fold = lines.size() < 2 ? Fold.NONE : Fold.CLOSED;
            items.forEach(item -> place(item, rows.size()));
            rows.add(new Row(key, 1, counted(title, items.size()), fold, null, RowIndex.of(items)));
            return;
        }
        for (int line = 0; line < lines.size(); line++) {
            lines.get(line).forEach(item -> place(item, rows.size()));
            rows.add(
                    new Row(
                            RowKey.lane(heading.group(), who, line),
                            1,
                            line == 0 ? counted(title, items.size()) : new Title("", "", 0),
                            line == 0 ? Fold.OPEN : Fold.NONE,
                            null,
                            RowIndex.of(lines.get(line))));
        }
    }

    private static Title counted(Title title, int count) {
        return new Title(title.code(), title.name(), count);
    }

    /// Spreads items over as few lines as possible, so that in none of them two cover each other.
    private static List<List<Item>> lines(List<Item> sorted) {
        var lines = new ArrayList<List<Item>>();
        var reached = new ArrayList<Long>();
        for (var item : sorted) {
            int line = 0;
            while (line < lines.size() && reached.get(line) > item.start()) {
                line++;
            }
            if (line == lines.size()) {
                lines.add(new ArrayList<>());
                reached.add(0L);
            }
            lines.get(line).add(item);
            reached.set(line, item.hasTime() ? Math.max(item.end(), item.start() + 1) : 0L);
        }
        return lines;
    }
}
