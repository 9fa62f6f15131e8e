package org.entente.model.plan;

/// What sort of place it is.
public enum PlaceKind {
    HEADQUARTERS,
    PORT,
    AIRFIELD,
    RAILHEAD,
    TRAINING_AREA,
    TOWN,
    SEA_AREA,
    AIRSPACE,
    CONFERENCE_SITE
}
