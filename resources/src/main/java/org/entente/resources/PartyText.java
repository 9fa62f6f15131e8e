package org.entente.resources;

/// Words of how the exercise, a nation or a contingent stands as one.
public enum PartyText implements TextKey {
    EXERCISE,
    EXERCISE_EVER,
    CRITICAL,
    ANY,
    IN_STAGE,
    NOT_ASSESSED,
    TOLD;

    @Override
    public String bundle() {
        return "party";
    }
}
