package org.entente.app.feature.timeline;

/// A side of tasks by which a planner picks some of them.
public enum Facet {
    /// The nations and organisations that have a part in it; the code of the participant.
    PARTICIPANT,
    /// The id of the phase, inherited from the summary.
    PHASE,
    /// The name of the kind.
    KIND,
    /// The code of the responsible role.
    ROLE,
    /// The id of the place, inherited from the summary.
    PLACE,
    /// The name of the domain of a force element that does it.
    DOMAIN
}
