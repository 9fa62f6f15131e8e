package org.entente.app.feature.timeline;

import static java.util.Comparator.comparingInt;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What keeps everybody busy, and when somebody is wanted at two places at once. Summaries and
/// milestones keep nobody busy. Immutable.
final class Diary {
    static final Diary EMPTY = new Diary(Map.of());

    private final Map<AssigneeId, Page> pages;

    /// What one assignee does, and the stretches of time at which it is more than one thing.
    private record Page(RowIndex items, List<long[]> doubled) {
        static final Page BLANK = new Page(RowIndex.EMPTY, List.of());

        static Page of(List<Item> entries) {
            var items = RowIndex.of(entries);
            return new Page(items, Diary.doubled(items));
        }

        boolean isDoubled(long from, long until) {
            return doubled.stream().anyMatch(time -> time[0] < until && time[1] > from);
        }
    }

    /// A time, in milliseconds since 1970 (UTC), during which a task and others claim the same
    /// assignee.
    record Clash(long from, long until, TaskId with, AssigneeId who) {}

    private Diary(Map<AssigneeId, Page> pages) {
        this.pages = pages;
    }

    static Diary of(Collection<Item> items, Staffing staffing) {
        var entries = new HashMap<AssigneeId, List<Item>>();
        items.forEach(item -> enter(item, staffing, entries));
        var pages = HashMap.<AssigneeId, Page>newHashMap(entries.size());
        entries.forEach((who, what) -> pages.put(who, Page.of(what)));
        return new Diary(pages);
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
        var next = new HashMap<>(pages);
        entries.forEach((who, what) -> next.put(who, Page.of(what)));
        return new Diary(next);
    }

    private RowIndex page(AssigneeId who) {
        return pages.getOrDefault(who, Page.BLANK).items();
    }

    /// The times at which somebody who does the task does something else too.
    List<Clash> clashes(Item item, Staffing staffing) {
        return item.form() == Item.Form.BAR && item.hasTime()
                ? clashes(item.id(), item.start(), item.end(), staffing)
                : List.of();
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

    /// Who does more than one thing, and how many.
    record Doubled(AssigneeId who, int tasks) {}

    /// Who is wanted at more than one place in the window, the most wanted first.
    List<Doubled> doubled(long from, long until) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().isDoubled(from, until))
                .map(page -> new Doubled(page.getKey(), page.getValue().items().count(from, until)))
                .sorted(
                        comparingInt(Doubled::tasks)
                                .reversed()
                                .thenComparing(doubled -> doubled.who().value()))
                .toList();
    }

    /// Every stretch of time at which one assignee does more than one thing.
    List<long[]> doubled() {
        var stretches = new ArrayList<long[]>();
        pages.values().forEach(page -> stretches.addAll(page.doubled()));
        return stretches;
    }

    private static List<long[]> doubled(RowIndex page) {
        var stretches = new ArrayList<long[]>();
        long reached = Long.MIN_VALUE;
        long from = 0;
        long until = Long.MIN_VALUE;
        for (int i = 0; i < page.size(); i++) {
            var item = page.item(i);
            var overlap = Math.min(reached, item.end());
            if (item.start() < overlap) {
                if (item.start() > until) {
                    add(from, until, stretches);
                    from = item.start();
                }
                until = Math.max(until, overlap);
            }
            reached = Math.max(reached, item.end());
        }
        add(from, until, stretches);
        return List.copyOf(stretches);
    }

    private static void add(long from, long until, List<long[]> into) {
        if (from < until) {
            into.add(new long[] {from, until});
        }
    }
}
