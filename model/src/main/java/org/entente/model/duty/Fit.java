package org.entente.model.duty;

/// Whether a unit is what somebody asks for; a contingent as a whole has neither domain nor
/// echelon, so that nobody can tell.
public enum Fit {
    YES,
    NO,
    UNKNOWN
}
