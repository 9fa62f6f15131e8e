package org.entente.model.symbol;

/// Whether a unit is there or still planned, and in what condition (seventh digit).
public enum SymbolStatus implements Coded {
    PRESENT,
    PLANNED,
    FULLY_CAPABLE,
    DAMAGED,
    DESTROYED,
    FULL_TO_CAPACITY;

    @Override
    public String code() {
        return String.valueOf(ordinal());
    }
}
