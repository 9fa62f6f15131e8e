package org.entente.model.label;

/// Levels of classification, lowest first. The order is the order of the lattice.
public enum Classification {
    UNCLASSIFIED,
    RESTRICTED,
    CONFIDENTIAL,
    SECRET;

    public Classification join(Classification other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
