package org.entente.app.drift;

import org.entente.model.plan.EntityId;

/// One change since a baseline, worded.
///
/// @param slipMinutes how much later, negative when earlier; zero where it did not move
public record DriftRow(
        Sort sort,
        EntityId thing,
        String kind,
        String number,
        String name,
        String before,
        String now,
        long slipMinutes) {

    /// What sort of change it is, in the order in which tables show them.
    public enum Sort {
        MOVED,
        ADDED,
        REMOVED,
        RENAMED,
        REASSIGNED,
        RELINKED
    }
}
