package org.entente.model.plan;

/// The operational domain or function of a force element.
public enum Domain {
    JOINT,
    LAND,
    MARITIME,
    AIR,
    SPECIAL_OPERATIONS,
    CYBER,
    SPACE,
    LOGISTICS,
    MEDICAL,
    CIS
}
