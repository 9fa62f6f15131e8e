package org.entente.model.backplan;

import org.entente.model.edit.Edit;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;

import java.time.Instant;
import java.util.List;

/// What a move of an anchor would do, before it is done.
///
/// @param edit the move, as one step
/// @param after the plan as it would be
/// @param moved what would begin at another time, the earliest first
/// @param stays what has a date of its own and does not move with the others
/// @param collisions what would be wrong then and is not now
public record MovePreview(
        Edit edit, Plan after, List<Moved> moved, List<Stays> stays, List<Collision> collisions) {
    public MovePreview {
        moved = List.copyOf(moved);
        stays = List.copyOf(stays);
        collisions = List.copyOf(collisions);
    }

    /// When something begins now, and when it would.
    public record Moved(EntityId id, Instant before, Instant after) {}

    /// How many days it is before the anchor now and would be then; negative after it.
    public record Stays(EntityId id, Instant at, long daysBefore, long daysThen) {}
}
