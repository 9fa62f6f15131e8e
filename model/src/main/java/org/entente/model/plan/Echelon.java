package org.entente.model.plan;

/// Size of a force element, smallest first (APP-6 echelons and their maritime and air
/// counterparts).
public enum Echelon {
    TEAM,
    SECTION,
    PLATOON,
    COMPANY,
    BATTALION,
    REGIMENT,
    BRIGADE,
    DIVISION,
    CORPS,
    SHIP,
    TASK_GROUP,
    DETACHMENT,
    SQUADRON,
    WING,
    HEADQUARTERS
}
