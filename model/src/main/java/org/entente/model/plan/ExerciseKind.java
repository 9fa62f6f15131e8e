package org.entente.model.plan;

/// What sort of exercise it is: CPX command post, LIVEX live with troops, CAX computer assisted,
/// HADR humanitarian assistance and disaster relief, and the specialised kinds.
public enum ExerciseKind {
    CPX,
    LIVEX,
    LIVEX_CPX,
    CAX,
    FTX,
    TTX,
    HADR,
    COUNTER_TERRORISM,
    CYBER,
    PEACE_SUPPORT,
    AIR_POLICING,
    MARITIME_SECURITY,
    COMMUNICATIONS
}
