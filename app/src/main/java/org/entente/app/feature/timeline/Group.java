package org.entente.app.feature.timeline;

import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One group of rows with everything in it, folded away or not. Immutable.
final class Group {
    private static final int SMALL = 3_000;
    private static final int FEW = 8;

    private final Heading heading;
    private final List<Member> members;
    private final List<Member> shown;
    private final RowIndex all;
    private final List<Row> rows;
    private final Positions positions;

    private Group(Heading heading, List<Member> members, List<Member> shown, Built built) {
        this.heading = heading;
        this.members = members;
        this.shown = shown;
        this.all = built.all();
        this.rows = built.rows();
        this.positions = built.positions();
    }

    /// @param members in the order of `GroupRows`
    private static Group of(Heading heading, List<Member> members, Sieve sieve) {
        var shown =
                sieve.isOpen()
                        ? members
                        : members.stream().filter(member -> sieve.passes(member.item())).toList();
        var all = RowIndex.of(items(shown));
        var rows =
                shown.isEmpty() && !sieve.isOpen()
                        ? GroupRows.none(heading, sieve.arrangement())
                        : GroupRows.build(heading, shown, all, sieve.arrangement());
        var positions = Positions.of(rows.positions());
        return new Group(heading, members, shown, new Built(all, rows.rows(), positions));
    }

    /// Units by who has authority over them; there is no task in it.
    static Group ofUnits(Heading heading, List<Tenures.Unit> units, Arrangement arrangement) {
        var rows = GroupRows.ofUnits(heading, units, arrangement);
        var built = new Built(RowIndex.EMPTY, rows.rows(), Positions.of(rows.positions()));
        return new Group(heading, List.of(), List.of(), built);
    }

    private record Built(RowIndex all, List<Row> rows, Positions positions) {}

    /// Each task once, although it may stand in several lanes.
    private static List<Item> items(List<Member> members) {
        var seen = HashSet.<TaskId>newHashSet(members.size());
        var items = new ArrayList<Item>(members.size());
        for (var member : members) {
            if (member.lane() == null || seen.add(member.item().id())) {
                items.add(member.item());
            }
        }
        return items;
    }

    static Group gathered(Heading heading, List<Member> members, Sieve sieve) {
        var sorted = new ArrayList<>(members);
        sorted.sort(GroupRows.ORDER);
        return of(heading, sorted, sieve);
    }

    Group arranged(Sieve sieve) {
        return of(heading, members, sieve);
    }

    Heading heading() {
        return heading;
    }

    /// The group without some tasks and with new members. Sorting what is nearly sorted is cheap.
    Group with(Set<TaskId> gone, List<Member> now, Sieve sieve) {
        var next = new ArrayList<Member>(members.size() + now.size());
        for (var member : members) {
            if (!gone.contains(member.item().id())) {
                next.add(member);
            }
        }
        next.addAll(now);
        next.sort(GroupRows.ORDER);
        return of(heading, next, sieve);
    }

    /// The same, where that costs little however big the group is: where it is small, or where a
    /// few leaves of its open tree change places. Null where it takes a look at everything.
    @Nullable Group quicklyWith(Set<TaskId> gone, List<Member> now, Sieve sieve) {
        if (isSmall()) {
            return with(gone, now, sieve);
        }
        var splice = gone.size() > FEW || !sieve.isOpen() ? null : Splice.of(this, gone, now);
        if (splice == null) {
            return null;
        }
        var rest = all.with(splice.gone, splice.come);
        splice.sumUp(rest);
        var built = new Built(rest, splice.rows, splice.positions);
        return new Group(heading, splice.members, splice.members, built);
    }

    /// Whether all its rows can be made while the user waits.
    boolean isSmall() {
        return members.size() < SMALL;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    List<Member> members() {
        return members;
    }

    /// Those that the filter lets through.
    List<Member> shown() {
        return shown;
    }

    RowIndex all() {
        return all;
    }

    List<Row> rows() {
        return rows;
    }

    /// The rows of this group, from its heading on, in which the task is drawn.
    int[] positions(TaskId task) {
        return positions.of(task);
    }

    /// The row with that key, or the heading where it is folded away.
    int position(RowKey key) {
        var candidates =
                key.entity() instanceof TaskId task
                        ? IntStream.of(positions.of(task))
                        : IntStream.range(0, rows.size());
        return candidates.filter(row -> rows.get(row).key().equals(key)).findFirst().orElse(0);
    }

    Positions positions() {
        return positions;
    }

    /// What must be unfolded for the task to show.
    List<RowKey> above(TaskId task) {
        var keys = new ArrayList<RowKey>();
        var byId = new HashMap<TaskId, Member>();
        members.forEach(member -> byId.put(member.item().id(), member));
        var at = byId.get(task);
        if (at == null) {
            return List.of();
        }
        keys.add(heading.key());
        var seen = new HashSet<TaskId>();
        while (at != null && seen.add(at.item().id())) {
            if (at.lane() != null) {
                keys.add(RowKey.lane(heading.group(), at.lane(), 0));
            }
            var parent = at.item().task().placement().parent();
            at = parent == null ? null : byId.get(parent);
            if (at != null) {
                keys.add(RowKey.task(heading.group(), at.item().id()));
            }
        }
        return keys;
    }
}
