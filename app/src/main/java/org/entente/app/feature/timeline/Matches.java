package org.entente.app.feature.timeline;

import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tasks that answer to a search, in the order of the rows; gathered beside the JavaFX thread.
/// `count` counts each task once, in however many rows it stands.
record Matches(TimelineState state, String text, List<TaskId> tasks, int count) {
    /// The answer to a blank text is nothing.
    static Matches of(TimelineState state, String text) {
        var tasks = new ArrayList<TaskId>();
        if (!text.isBlank()) {
            for (var group : state.groups()) {
                for (var member : group.members()) {
                    if (Search.finds(text, member.item().task())) {
                        tasks.add(member.item().id());
                    }
                }
            }
        }
        return new Matches(state, text, tasks, (int) tasks.stream().distinct().count());
    }

    /// Whether they answer to that text in those rows.
    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    boolean answer(TimelineState shown, String searched) {
        return state == shown && text.equals(searched);
    }

    /// The one after the one on which the keyboard is; the first after the last.
    Optional<TaskId> after(@Nullable TaskId at) {
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(tasks.get((tasks.indexOf(at) + 1) % tasks.size()));
    }
}
