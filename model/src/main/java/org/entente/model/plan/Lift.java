package org.entente.model.plan;

/// What carries a force element to the exercise. Unknown is not the same as none: nobody has said
/// it yet.
public enum Lift {
    UNKNOWN,
    NONE,
    NOT_NEEDED,
    OWN,
    POOLED,
    HOST_NATION
}
