package org.entente.resources;

/// Words of who said what is stated.
public enum OriginText implements TextKey {
    CAPACITY,
    LATENCY,
    STATE,
    VALIDITY,
    STANDARD,
    PRODUCT,
    LEVEL,
    OF_CAPACITY,
    OF_LATENCY,
    OF_STATE,
    OF_VALIDITY,
    OF_STANDARD,
    OF_PRODUCT,
    OF_LEVEL,
    SUBJECT,
    ASPECT,
    SAID,
    MEANS,
    SOURCE,
    PROVEN,
    LINE;

    @Override
    public String bundle() {
        return "origin";
    }
}
