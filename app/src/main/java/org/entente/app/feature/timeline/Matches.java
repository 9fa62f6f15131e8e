package org.entente.app.feature.timeline;

import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tasks that answer to a search, in the order of the rows. Pure.
final class Matches {
    private Matches() {}

    static int count(TimelineState state, String text) {
        return (int) state.plan().tasks().filter(task -> Search.finds(text, task)).count();
    }

    /// The one after the one on which the keyboard is; the first after the last.
    static Optional<TaskId> next(TimelineFrame frame) {
        var text = frame.emphasis().search();
        if (text.isBlank()) {
            return Optional.empty();
        }
        var matches = all(frame.state(), text);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        var focus = frame.spotlight().focus();
        var at = focus == null || focus.task() == null ? -1 : matches.indexOf(focus.task());
        return Optional.of(matches.get((at + 1) % matches.size()));
    }

    private static List<TaskId> all(TimelineState state, String text) {
        var matches = new ArrayList<TaskId>();
        for (var group : state.groups()) {
            for (var member : group.members()) {
                if (Search.finds(text, member.item().task())) {
                    matches.add(member.item().id());
                }
            }
        }
        return matches;
    }
}
