package org.entente.model.assign;

/// Where an activity and a unit stand to each other; what tells most comes first.
public enum CellState {
    ASSIGNED,
    /// Chosen by a proposal that nobody has applied yet.
    PROPOSED,
    /// The activity still asks for such a unit, and this one can.
    OPEN,
    /// The activity asks for such a unit, and nobody can tell whether this one can.
    UNKNOWN,
    /// The activity asks for such a unit, and this one cannot.
    FORBIDDEN,
    NOT_NEEDED
}
