package org.entente.model.plan;

/// The dates of reception, staging, onward movement and integration in the order in which they
/// come: ready to load at home (RLD), available to load at the port of embarkation (ALD), earliest
/// and latest arrival at the port of debarkation (EAD, LAD), staged, and required at the
/// destination (RDD).
public enum ArrivalPoint {
    READY,
    AVAILABLE,
    EARLIEST,
    LATEST,
    STAGED,
    REQUIRED
}
