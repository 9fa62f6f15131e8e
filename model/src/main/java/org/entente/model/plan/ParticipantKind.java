package org.entente.model.plan;

/// Who takes part: a nation, an international organisation or headquarters, an agency or NGO, or a
/// cell of the exercise itself (exercise control, white cell, MEL/MIL cell).
public enum ParticipantKind {
    NATION,
    ORGANISATION,
    AGENCY,
    CELL
}
