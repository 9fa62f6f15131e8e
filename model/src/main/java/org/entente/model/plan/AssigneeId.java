package org.entente.model.plan;

/// Identity of who can be given a task.
public sealed interface AssigneeId extends EntityId
        permits Contingent.Id, ForceElement.Id, Participant.Id {}
