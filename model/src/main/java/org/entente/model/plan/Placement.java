package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

/// Where a task belongs: its phase, the summary activity above it and its place, each of which may
/// be left open.
public record Placement(
        Phase.@Nullable Id phase, Activity.@Nullable Id parent, Place.@Nullable Id place) {
    public static final Placement NONE = new Placement(null, null, null);

    public static Placement in(Phase.Id phase) {
        return new Placement(phase, null, null);
    }

    public Placement withPhase(Phase.@Nullable Id newPhase) {
        return new Placement(newPhase, parent, place);
    }

    public Placement withParent(Activity.@Nullable Id newParent) {
        return new Placement(phase, newParent, place);
    }

    public Placement withPlace(Place.@Nullable Id newPlace) {
        return new Placement(phase, parent, newPlace);
    }
}
