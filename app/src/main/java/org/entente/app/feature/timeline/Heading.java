package org.entente.app.feature.timeline;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What stands above a group: its thing in the plan, how it is called, and the time that it states
/// for itself. `lanes` names the assignees who have lanes in it, and puts them in order.
record Heading(
        GroupKey group,
        String code,
        String name,
        @Nullable Span span,
        Map<AssigneeId, Row.Title> lanes) {
    RowKey key() {
        return RowKey.heading(group);
    }

    @Nullable EntityId id() {
        return group.id();
    }
}
