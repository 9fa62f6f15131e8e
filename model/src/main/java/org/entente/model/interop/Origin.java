package org.entente.model.interop;

import org.entente.model.plan.EntityId;

/// The thing of the plan that stands behind something of a fit, and which of its ports or, of a
/// gateway, of its translations, or of a plan of means of its steps, counted from 0; -1 for the
/// whole of it.
public record Origin(EntityId thing, int part) {}
