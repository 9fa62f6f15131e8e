package org.entente.app.feature.timeline;

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

    private final Map<AssigneeId, RowIndex> pages;

    /// A time, in milliseconds since 1970 (UTC), during which a task and others claim the same
    /// assignee.
    record Clash(long from, long until, TaskId with, AssigneeId who) {}

    private Diary(Map<AssigneeId, RowIndex> pages) {
        this.pages = pages;
    }

    static Diary of(Collection<Item> items, Staffing staffing) {
        var entries = new HashMap<AssigneeId, List<Item>>();
        items.forEach(item -> enter(item, staffing, entries));
        var pages = HashMap.<AssigneeId, RowIndex>newHashMap(entries.size());
        entries.forEach((who, what) -> pages.put(who, RowIndex.of(what)));
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
        entries.forEach((who, what) -> next.put(who, RowIndex.of(what)));
        return new Diary(next);
    }

    private RowIndex page(AssigneeId who) {
        return pages.getOrDefault(who, RowIndex.EMPTY);
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
}
