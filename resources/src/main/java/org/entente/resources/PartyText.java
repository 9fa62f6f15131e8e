package org.entente.resources;

/// Words of how the exercise, a nation or a contingent stands as one.
public enum PartyText implements TextKey {
    ALL,
    ALL_TOGETHER,
    EXERCISE,
    EXERCISE_EVER,
    CRITICAL,
    ANY,
    IN_STAGE,
    NOT_ASSESSED,
    NOT_ASSESSED_SHORT,
    PARTY,
    IN_THIS_STAGE,
    IN_ALL_STAGES,
    WEAKEST,
    TOLD;

    @Override
    public String bundle() {
        return "party";
    }
}
