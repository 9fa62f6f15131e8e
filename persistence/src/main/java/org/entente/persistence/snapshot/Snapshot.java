package org.entente.persistence.snapshot;

import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.journal.Point;

/// A plan that was read back whole, with the point of the journal at which it stood.
public record Snapshot(Point point, Generation generation, Plan plan) {}
