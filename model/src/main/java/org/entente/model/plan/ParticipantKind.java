package org.entente.model.plan;

/// Who takes part: a nation, an international organisation or headquarters, an agency or NGO.
public enum ParticipantKind {
    NATION,
    ORGANISATION,
    AGENCY
}
