package org.entente.app.feature.timeline;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

/// Which row it is, whatever the plan does around it: the heading of a group, a task in it, or a
/// line of what one assignee has to do. A group without id gathers what belongs nowhere.
public record RowKey(@Nullable EntityId group, @Nullable EntityId entity, int line) {
    static RowKey heading(@Nullable EntityId group) {
        return new RowKey(group, null, 0);
    }

    static RowKey task(@Nullable EntityId group, TaskId task) {
        return new RowKey(group, task, 0);
    }

    static RowKey lane(@Nullable EntityId group, AssigneeId assignee, int line) {
        return new RowKey(group, assignee, line);
    }

    boolean isHeading() {
        return entity == null;
    }
}
