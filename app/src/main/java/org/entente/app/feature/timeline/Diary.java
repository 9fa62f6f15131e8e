package org.entente.app.feature.timeline;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// What keeps everybody busy, and when somebody is wanted at two places at once. Summaries and
/// milestones keep nobody busy. Immutable.
final class Diary {
    static final Diary EMPTY = new Diary(Map.of(), Map.of());

    private final Map<AssigneeId, RowIndex> pages;
    private final Map<AssigneeId, Crowd> crowds;
    private final Set<TaskId> crowded = new HashSet<>();

    /// A time, in milliseconds since 1970 (UTC), during which a task and others claim the same
    /// assignee.
    record Clash(long from, long until, TaskId with, AssigneeId who) {}

    /// What is done with a time, in milliseconds since 1970 (UTC).
    interface TimeAction {
        void accept(long from, long until);
    }

    /// The tasks of one page at a time of which there is another, and those times in order, from
    /// and until in turn.
    private record Crowd(Set<TaskId> tasks, long[] times) {
        boolean isEmpty() {
            return tasks.isEmpty();
        }

        void forEachWithin(Item item, TimeAction action) {
            var first = Math.max(0, RowIndex.lowerBound(times, item.start()) - 1) / 2 * 2;
            for (int i = first; i < times.length && times[i] < item.end(); i += 2) {
                var from = Math.max(times[i], item.start());
                var until = Math.min(times[i + 1], item.end());
                if (from < until) {
                    action.accept(from, until);
                }
            }
        }
    }

    /// @param crowds whose page holds tasks at the same time
    private Diary(Map<AssigneeId, RowIndex> pages, Map<AssigneeId, Crowd> crowds) {
        this.pages = pages;
        this.crowds = crowds;
        crowds.values().forEach(crowd -> crowded.addAll(crowd.tasks()));
    }

    static Diary of(Collection<Item> items, Staffing staffing) {
        var entries = new HashMap<AssigneeId, List<Item>>();
        items.forEach(item -> enter(item, staffing, entries));
        return EMPTY.with(entries);
    }

    private Diary with(Map<AssigneeId, List<Item>> entries) {
        var nextPages = new HashMap<>(pages);
        var nextCrowds = new HashMap<>(crowds);
        entries.forEach(
                (who, what) -> {
                    var page = RowIndex.of(what);
                    nextPages.put(who, page);
                    var crowd = crowd(page);
                    if (crowd.isEmpty()) {
                        nextCrowds.remove(who);
                    } else {
                        nextCrowds.put(who, crowd);
                    }
                });
        return new Diary(nextPages, nextCrowds);
    }

    /// Every task of the page at a time of which there is another; what takes no time counts for a
    /// moment. Of those so far only the last to end needs to be looked at: whatever else reaches
    /// the next one was found beside it.
    private static Crowd crowd(RowIndex page) {
        var tasks = new HashSet<TaskId>();
        var times = LongStream.builder();
        long from = Long.MIN_VALUE;
        long until = Long.MIN_VALUE;
        for (int i = 1, last = 0; i < page.size(); i++) {
            var item = page.item(i);
            if (item.start() < end(page.item(last))) {
                tasks.add(item.id());
                tasks.add(page.item(last).id());
                if (item.start() > until) {
                    add(times, from, until);
                    from = item.start();
                }
                until = Math.max(until, Math.min(item.end(), page.item(last).end()));
            }
            last = end(item) > end(page.item(last)) ? i : last;
        }
        add(times, from, until);
        return new Crowd(tasks, times.build().toArray());
    }

    private static void add(LongStream.Builder times, long from, long until) {
        if (from < until) {
            times.add(from).add(until);
        }
    }

    private static long end(Item item) {
        return Math.max(item.end(), item.start() + 1);
    }

    private static void enter(Item item, Staffing staffing, Map<AssigneeId, List<Item>> entries) {
        if (item.form() == Item.Form.BAR) {
            staffing.busy(item.id())
                    .forEach(who -> entries.computeIfAbsent(who, _ -> new ArrayList<>()).add(item));
        }
    }

    /// The diary after some tasks changed.
    ///
    /// @param concerned whose pages may change
    /// @param gone the tasks as they were
    /// @param now the items as they are
    Diary after(
            Set<AssigneeId> concerned, Set<TaskId> gone, Collection<Item> now, Staffing staffing) {
        var entries = new HashMap<AssigneeId, List<Item>>();
        for (var who : concerned) {
            var kept = new ArrayList<Item>();
            var page = page(who);
            for (int i = 0; i < page.size(); i++) {
                if (!gone.contains(page.item(i).id())) {
                    kept.add(page.item(i));
                }
            }
            entries.put(who, kept);
        }
        now.forEach(item -> enter(item, staffing, entries));
        return with(entries);
    }

    private RowIndex page(AssigneeId who) {
        return pages.getOrDefault(who, RowIndex.EMPTY);
    }

    /// True where somebody who does the task does something else at the same time.
    boolean isCrowded(Item item) {
        return item.form() == Item.Form.BAR && item.hasTime() && crowded.contains(item.id());
    }

    /// The times of a task at which this one, who does it, does something else too, each once.
    void forEachCrowdedTime(Item item, AssigneeId who, TimeAction action) {
        var crowd = crowds.get(who);
        if (crowd != null && item.form() == Item.Form.BAR && crowd.tasks().contains(item.id())) {
            crowd.forEachWithin(item, action);
        }
    }

    /// The times at which somebody who does the task does something else too. Most tasks are done
    /// by people who do nothing else, and of those it costs one look.
    List<Clash> clashes(Item item, Staffing staffing) {
        return isCrowded(item) ? clashes(item.id(), item.start(), item.end(), staffing) : List.of();
    }

    /// The same if the task went from that time to that.
    List<Clash> clashes(TaskId task, long start, long end, Staffing staffing) {
        var clashes = new ArrayList<Clash>();
        for (var who : staffing.busy(task)) {
            page(who)
                    .forEach(
                            start,
                            end,
                            other -> {
                                if (!other.id().equals(task)) {
                                    clashes.add(
                                            new Clash(
                                                    Math.max(start, other.start()),
                                                    Math.min(end, other.end()),
                                                    other.id(),
                                                    who));
                                }
                            });
        }
        return clashes;
    }
}
