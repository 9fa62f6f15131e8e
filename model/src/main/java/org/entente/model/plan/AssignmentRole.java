package org.entente.model.plan;

/// What the assignee does in the task.
public enum AssignmentRole {
    LEAD,
    EXECUTES,
    SUPPORTS,
    HOSTS,
    OBSERVES
}
