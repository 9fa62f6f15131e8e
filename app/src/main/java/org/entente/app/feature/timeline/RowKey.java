package org.entente.app.feature.timeline;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

/// Which row it is, whatever the plan does around it: the heading of a group, a task in it, or a
/// line of what one assignee has to do.
public record RowKey(GroupKey group, @Nullable EntityId entity, int line) {
    static RowKey heading(GroupKey group) {
        return new RowKey(group, null, 0);
    }

    static RowKey heading(@Nullable EntityId group) {
        return heading(GroupKey.of(group));
    }

    /// What the row stands for in the plan: its task or assignee, or the thing that its group is
    /// of; null for a band, a kind or a role.
    @Nullable EntityId target() {
        return entity == null ? group.id() : entity;
    }

    static RowKey task(@Nullable EntityId group, TaskId task) {
        return task(GroupKey.of(group), task);
    }

    static RowKey task(GroupKey group, TaskId task) {
        return new RowKey(group, task, 0);
    }

    static RowKey lane(GroupKey group, AssigneeId assignee, int line) {
        return new RowKey(group, assignee, line);
    }

    boolean isHeading() {
        return entity == null;
    }
}
