package org.entente.app.feature.timeline;

import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

/// A task with its time, in milliseconds since 1970 (UTC). A milestone ends where it starts; a task
/// without time, because an anchor is missing or it ends before it starts, has `start` after `end`.
public record Item(Task task, Form form, long start, long end) {
    static final long NEVER_START = 1;
    static final long NEVER_END = 0;

    /// How a task is drawn.
    public enum Form {
        BAR,
        SUMMARY,
        MILESTONE
    }

    public TaskId id() {
        return task.id();
    }

    boolean hasTime() {
        return start <= end;
    }

    Item as(Form newForm) {
        return newForm == form ? this : new Item(task, newForm, start, end);
    }

    boolean touches(long from, long until) {
        return hasTime() && start < until && (end > from || start >= from);
    }
}
