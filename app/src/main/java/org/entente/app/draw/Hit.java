package org.entente.app.draw;

import org.entente.model.plan.EntityId;

/// Where a thing of the plan was drawn.
public record Hit(Box box, EntityId id) {}
