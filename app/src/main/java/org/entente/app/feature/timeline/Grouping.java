package org.entente.app.feature.timeline;

/// By what the rows of the timeline are grouped.
public enum Grouping {
    PHASE,
    PARTICIPANT,
    PLACE
}
