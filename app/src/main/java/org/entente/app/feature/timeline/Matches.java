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

    /// The place of one answer, counted from 1, and how many there are; 0 for none of them.
    record Standing(int place, int count) {
        static final Standing NONE = new Standing(0, 0);
    }

    Standing standing(@Nullable TaskId at) {
        return new Standing(tasks.stream().distinct().toList().indexOf(at) + 1, count);
    }

    /// The answer so many steps after the one on which the keyboard is, round and round.
    Optional<TaskId> from(@Nullable TaskId at, int step) {
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        var now = tasks.indexOf(at);
        var next = now < 0 && step < 0 ? tasks.size() - 1 : now + step;
        return Optional.of(tasks.get(Math.floorMod(next, tasks.size())));
    }
}
