package org.entente.model.plan;

/// What can be scheduled, linked and assigned: an activity or a milestone.
public sealed interface Task permits Activity, Milestone {
    TaskId id();

    String number();

    String name();

    Timing timing();

    Placement placement();

    Filing filing();
}
