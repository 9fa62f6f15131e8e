package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A plan as the rows of a timeline. Immutable; whatever is asked of it costs no more than what it
/// answers.
public final class TimelineState {
    private final Items items;
    private final Arrangement arrangement;
    private final Staffing staffing;
    private final Links links;
    private final Diary diary;
    private final Tenures tenures;
    private final List<Group> tasks;
    private final List<Group> groups;
    private final Load load;
    private final int[] firstRows;
    private final Map<TaskId, Standing> known = new ConcurrentHashMap<>();
    private final Map<RowKey, Set<Item>> crowded = new ConcurrentHashMap<>();

    /// A task and the rows in which it is drawn, looked up once.
    private record Standing(@Nullable Item item, List<Integer> rows) {}

    /// What is known of the tasks apart from how they are arranged.
    record Facts(
            Items items, Staffing staffing, Links links, Diary diary, Load load, Tenures tenures) {
        Facts withTenures(Tenures newTenures) {
            return new Facts(items, staffing, links, diary, load, newTenures);
        }

        Sieve sieve(Arrangement arrangement) {
            return new Sieve(items, staffing, arrangement);
        }
    }

    TimelineState(Facts facts, Arrangement arrangement, List<Group> groups) {
        this.items = facts.items();
        this.staffing = facts.staffing();
        this.links = facts.links();
        this.diary = facts.diary();
        this.load = facts.load();
        this.arrangement = arrangement;
        this.tenures = facts.tenures();
        this.tasks = List.copyOf(groups);
        this.groups = arrangement.authority() ? withUnits(tenures.group(arrangement)) : tasks;
        this.firstRows = new int[this.groups.size() + 1];
        for (int i = 0; i < this.groups.size(); i++) {
            firstRows[i + 1] = firstRows[i] + this.groups.get(i).rows().size();
        }
    }

    private List<Group> withUnits(Group units) {
        return Stream.concat(Stream.of(units), tasks.stream()).toList();
    }

    Facts facts() {
        return new Facts(items, staffing, links, diary, load, tenures);
    }

    public Plan plan() {
        return items.plan();
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public Schedule schedule() {
        return items.schedule();
    }

    public ZoneId zone() {
        return schedule().zone();
    }

    public int rowCount() {
        return firstRows[groups.size()];
    }

    public Row row(int index) {
        var group = groupAt(index);
        return groups.get(group).rows().get(index - firstRows[group]);
    }

    /// The heading of the group in which the row stands.
    Heading heading(int row) {
        return groups.get(groupAt(row)).heading();
    }

    /// All that stands in the group of the row.
    RowIndex all(int row) {
        return groups.get(groupAt(row)).all();
    }

    private int groupAt(int row) {
        int low = 0;
        int high = groups.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstRows[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Those of tasks.
    List<Group> groups() {
        return tasks;
    }

    /// The rows in which the task is drawn or folded away, from the top.
    public List<Integer> rowsOf(TaskId task) {
        return standing(task).rows();
    }

    /// A mere look takes no lock.
    private Standing standing(TaskId task) {
        var found = known.get(task);
        return found != null
                ? found
                : known.computeIfAbsent(
                        task,
                        asked ->
                                new Standing(
                                        items.find(asked).orElse(null), List.copyOf(rows(asked))));
    }

    private List<Integer> rows(TaskId task) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            var first = firstRows[i];
            IntStream.of(groups.get(i).positions(task)).forEach(row -> rows.add(first + row));
        }
        return rows;
    }

    /// The row with that key, or that of its heading while the group is folded.
    Optional<Integer> rowOf(RowKey key) {
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).heading().group().equals(key.group())) {
                continue;
            }
            return groups.get(i).rows().isEmpty()
                    ? Optional.empty()
                    : Optional.of(firstRows[i] + groups.get(i).position(key));
        }
        return Optional.empty();
    }

    /// The arrangement in which nothing hides the task.
    Arrangement showing(TaskId task) {
        var shown = arrangement;
        var folded = arrangement.folded().isEmpty() ? List.<Group>of() : groups;
        for (var group : folded) {
            for (var key : group.above(task)) {
                shown = shown.unfolding(key);
            }
        }
        var sieve = new Sieve(items, staffing, arrangement);
        return items.find(task).stream().allMatch(sieve::passes)
                ? shown
                : shown.withFilter(Filter.ALL);
    }

    /// How many tasks the filter lets through.
    int shownTasks() {
        if (arrangement.filter().isOpen()) {
            return taskCount();
        }
        var ids = new HashSet<TaskId>();
        groups.forEach(group -> group.shown().forEach(member -> ids.add(member.item().id())));
        return ids.size();
    }

    /// Whether the filter leaves no row.
    boolean isFilteredAway() {
        return tasks.stream().allMatch(group -> group.rows().isEmpty())
                && !arrangement.filter().isOpen();
    }

    int taskCount() {
        return plan().count(EntityKind.ACTIVITY) + plan().count(EntityKind.MILESTONE);
    }

    /// The arrangement with every group folded to its heading, or with nothing folded.
    Arrangement foldingAll(boolean isFolded) {
        var keys = groups.stream().map(group -> group.heading().key()).toList();
        return arrangement.withFolded(
                isFolded ? arrangement.folded().plusAll(keys) : HashTreePSet.empty());
    }

    public Optional<Item> item(TaskId task) {
        return Optional.ofNullable(standing(task).item());
    }

    Items items() {
        return items;
    }

    Staffing staffing() {
        return staffing;
    }

    Links links() {
        return links;
    }

    Diary diary() {
        return diary;
    }

    /// The items of the row at a time of which somebody who does them does something else, told
    /// apart by reference; looked up once for each row that comes into view.
    Set<Item> crowded(Row row) {
        var found = crowded.get(row.key());
        return found != null ? found : crowded.computeIfAbsent(row.key(), _ -> crowd(row.items()));
    }

    private Set<Item> crowd(RowIndex row) {
        Set<Item> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < row.size(); i++) {
            if (diary.isCrowded(row.item(i))) {
                found.add(row.item(i));
            }
        }
        return found.isEmpty() ? Set.of() : found;
    }

    Load load() {
        return load;
    }

    /// From the first start to the last end of all that is shown, and of the exercise.
    public Optional<Span> extent() {
        long from = Long.MAX_VALUE;
        long until = Long.MIN_VALUE;
        for (var group : groups) {
            if (!group.all().isEmpty()) {
                from = Math.min(from, group.all().start());
                until = Math.max(until, group.all().end());
            }
        }
        return around(from, until);
    }

    /// The same of everything, also of what the filter hides.
    Optional<Span> whole() {
        return around(load.start(), load.end());
    }

    private Optional<Span> around(long shownFrom, long shownUntil) {
        long from = shownFrom;
        long until = shownUntil;
        var exercise = schedule().exercise();
        if (exercise.isPresent()) {
            from = Math.min(from, exercise.get().start().toEpochMilli());
            until = Math.max(until, exercise.get().end().toEpochMilli());
        }
        return from > until
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                Instant.ofEpochMilli(from),
                                Instant.ofEpochMilli(Math.max(until, from + 1))));
    }
}
