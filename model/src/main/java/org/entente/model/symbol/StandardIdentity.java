package org.entente.model.symbol;

/// Whose side a unit is on (fourth digit). It decides the frame of the symbol.
public enum StandardIdentity implements Coded {
    PENDING,
    UNKNOWN,
    ASSUMED_FRIEND,
    FRIEND,
    NEUTRAL,
    SUSPECT,
    HOSTILE;

    /// The shape that tells the side at a glance.
    public enum Affiliation {
        UNKNOWN,
        FRIEND,
        NEUTRAL,
        HOSTILE
    }

    @Override
    public String code() {
        return String.valueOf(ordinal());
    }

    public Affiliation affiliation() {
        return switch (this) {
            case PENDING, UNKNOWN -> Affiliation.UNKNOWN;
            case ASSUMED_FRIEND, FRIEND -> Affiliation.FRIEND;
            case NEUTRAL -> Affiliation.NEUTRAL;
            case SUSPECT, HOSTILE -> Affiliation.HOSTILE;
        };
    }

    /// True where the side is not sure, which a frame of dashes tells.
    public boolean isUnsure() {
        return this == PENDING || this == ASSUMED_FRIEND || this == SUSPECT;
    }
}
