package org.entente.model.match;

/// What is lost where a parameter does not match.
public enum MatchCriticality {
    BLOCKING('B', Quality.NONE),
    DEGRADING('D', Quality.DEGRADED),
    ADVISORY('A', Quality.COMPATIBLE);

    private final char letter;
    private final Quality left;

    MatchCriticality(char letter, Quality left) {
        this.letter = letter;
        this.left = left;
    }

    public char letter() {
        return letter;
    }

    /// The best that is left of a link where the parameter does not match.
    public Quality left() {
        return left;
    }
}
