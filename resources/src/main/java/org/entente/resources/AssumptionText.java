package org.entente.resources;

/// Words of what is taken as given where nobody states it.
public enum AssumptionText implements TextKey {
    TITLE,
    WHAT,
    USUAL,
    HERE,
    CHANGE,
    CANNOT_READ,
    TEST_DAYS,
    TEST_DEPTH,
    HOPS,
    CROSSINGS,
    FIX_COST,
    FIX_DAYS,
    LEAD_DAYS;

    @Override
    public String bundle() {
        return "assumption";
    }
}
