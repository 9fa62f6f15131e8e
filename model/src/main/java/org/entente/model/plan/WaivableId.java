package org.entente.model.plan;

/// Identity of something of which somebody can accept that it does not work.
public sealed interface WaivableId extends CisId permits CisSystem.Id, PaceSubjectId {}
