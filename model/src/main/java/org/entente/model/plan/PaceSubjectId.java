package org.entente.model.plan;

/// Identity of what has a plan of primary, alternate, contingency and emergency means.
public sealed interface PaceSubjectId extends WaivableId permits ExchangeRequirement.Id, Net.Id {}
