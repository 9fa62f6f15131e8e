package org.entente.resources;

/// Words of who said what is stated.
public enum OriginText implements TextKey {
    CAPACITY,
    LATENCY,
    STATE,
    VALIDITY,
    OF_CAPACITY,
    OF_LATENCY,
    OF_STATE,
    OF_VALIDITY,
    SUBJECT,
    ASPECT,
    SAID,
    SOURCE,
    PROVEN,
    LINE;

    @Override
    public String bundle() {
        return "origin";
    }
}
