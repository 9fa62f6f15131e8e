package org.entente.model.plan;

/// The authority that a commander has over a force element, the fullest first. Nations keep full
/// command; the rest is what they transfer (AAP-06).
public enum CommandAuthority {
    FULL_COMMAND,
    OPCOM,
    OPCON,
    TACOM,
    TACON;

    /// True where this authority is the other or more.
    public boolean covers(CommandAuthority other) {
        return compareTo(other) <= 0;
    }
}
