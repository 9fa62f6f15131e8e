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

/// What keeps everybody busy, and when somebody is wanted at two places at once. Summaries and
/// milestones keep nobody busy. Immutable.
final class Diary {
    static final Diary EMPTY = new Diary(Map.of(), Map.of());

    private final Map<AssigneeId, RowIndex> pages;
    private final Map<AssigneeId, Set<TaskId>> crowds;
    private final Set<TaskId> crowded = new HashSet<>();

    /// A time, in milliseconds since 1970 (UTC), during which a task and others claim the same
    /// assignee.
    record Clash(long from, long until, TaskId with, AssigneeId who) {}

    /// @param crowds whose page holds tasks at the same time, and which
    private Diary(Map<AssigneeId, RowIndex> pages, Map<AssigneeId, Set<TaskId>> crowds) {
        this.pages = pages;
        this.crowds = crowds;
        crowds.values().forEach(crowded::addAll);
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
    private static Set<TaskId> crowd(RowIndex page) {
        var crowd = new HashSet<TaskId>();
        for (int i = 1, last = 0; i < page.size(); i++) {
            if (page.item(i).start() < end(page.item(last))) {
                crowd.add(page.item(i).id());
                crowd.add(page.item(last).id());
            }
            last = end(page.item(i)) > end(page.item(last)) ? i : last;
        }
        return crowd;
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

    /// The times at which somebody who does the task does something else too. Most tasks are done
    /// by people who do nothing else, and of those it costs one look.
    List<Clash> clashes(Item item, Staffing staffing) {
        return item.form() == Item.Form.BAR && item.hasTime() && crowded.contains(item.id())
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
