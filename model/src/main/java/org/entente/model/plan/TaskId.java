package org.entente.model.plan;

/// Identity of what can be scheduled, linked and assigned.
public sealed interface TaskId extends EntityId permits Activity.Id, Milestone.Id {}
