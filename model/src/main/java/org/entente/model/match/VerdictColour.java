package org.entente.model.match;

/// How a verdict is shown; a sign goes with the colour everywhere.
public enum VerdictColour {
    RED,
    GREY,
    AMBER,
    GREEN_HATCHED,
    GREEN
}
