package org.entente.app.feature.timeline;

import org.entente.model.plan.AssigneeId;
import org.jspecify.annotations.Nullable;

/// An item in a group, and the lane in which it stands where the group has lanes.
record Member(@Nullable AssigneeId lane, Item item) {}
