package org.entente.app.feature.timeline;

/// By what the rows are grouped.
public enum Grouping {
    BAND,
    PHASE,
    PARTICIPANT,
    PLACE,
    KIND,
    ROLE
}
