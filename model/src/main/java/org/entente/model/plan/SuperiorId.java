package org.entente.model.plan;

/// Identity of what a force element can stand under in the order of battle.
public sealed interface SuperiorId extends EntityId permits Contingent.Id, ForceElement.Id {}
