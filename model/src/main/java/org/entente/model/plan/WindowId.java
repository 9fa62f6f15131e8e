package org.entente.model.plan;

/// Identity of a stretch of time of the plan in which tests of communications can be held.
public sealed interface WindowId extends EntityId permits Activity.Id, Phase.Id {}
