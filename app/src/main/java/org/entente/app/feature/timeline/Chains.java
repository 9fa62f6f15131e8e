package org.entente.app.feature.timeline;

import static java.util.Comparator.comparingLong;

import org.entente.model.edit.Edit;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.TaskId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// Links among tasks that are selected. Pure, except that new links get new ids.
final class Chains {
    private Chains() {}

    /// Each task waits for the one before it in time; what is linked already stays as it is.
    static Edit.Batch linked(TimelineState state, Set<TaskId> tasks, Label label) {
        var order =
                tasks.stream()
                        .flatMap(task -> state.item(task).stream())
                        .filter(Item::hasTime)
                        .sorted(comparingLong(Item::start).thenComparingLong(Item::end))
                        .toList();
        var edits = new ArrayList<Edit>();
        for (int at = 1; at < order.size(); at++) {
            var before = order.get(at - 1).id();
            var after = order.get(at).id();
            if (!isLinked(state, before, after)) {
                edits.add(new Edit.Add(link(before, after, DependencyKind.FINISH_TO_START, label)));
            }
        }
        return new Edit.Batch(edits);
    }

    static boolean isLinked(TimelineState state, TaskId before, TaskId after) {
        return state.links().of(before).stream()
                .anyMatch(
                        link ->
                                link.predecessor().equals(before)
                                        && link.successor().equals(after));
    }

    static Dependency link(TaskId before, TaskId after, DependencyKind kind, Label label) {
        return new Dependency(
                new Dependency.Id(UUID.randomUUID()),
                before,
                after,
                kind,
                Duration.ZERO,
                Notes.of(label));
    }

    /// The links whose both ends are among the tasks go.
    static Edit.Batch unlinked(TimelineState state, Set<TaskId> tasks) {
        var links = new LinkedHashSet<Dependency.Id>();
        for (var task : tasks) {
            for (var link : state.links().of(task)) {
                if (tasks.contains(link.predecessor()) && tasks.contains(link.successor())) {
                    links.add(link.id());
                }
            }
        }
        return new Edit.Batch(links.stream().<Edit>map(Edit.Remove::new).toList());
    }
}
