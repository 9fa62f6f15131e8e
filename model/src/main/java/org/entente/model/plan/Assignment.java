package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.UUID;

/// Who does a task, and in which role.
public record Assignment(Id id, TaskId task, AssigneeId assignee, AssignmentRole role, Notes notes)
        implements Entity {
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.ASSIGNMENT;
        }
    }
}
