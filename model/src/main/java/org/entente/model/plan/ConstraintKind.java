package org.entente.model.plan;

/// How a constraint binds a task. Only `AS_LATE_AS_POSSIBLE` needs no moment. A `DEADLINE` moves
/// nothing and only tells how late the task would be.
public enum ConstraintKind {
    START_NO_EARLIER_THAN,
    START_NO_LATER_THAN,
    FINISH_NO_EARLIER_THAN,
    FINISH_NO_LATER_THAN,
    MUST_START_ON,
    MUST_FINISH_ON,
    AS_LATE_AS_POSSIBLE,
    DEADLINE
}
