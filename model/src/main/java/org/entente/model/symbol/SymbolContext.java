package org.entente.model.symbol;

/// Whether a symbol stands for something real (third digit).
public enum SymbolContext implements Coded {
    REALITY,
    EXERCISE,
    SIMULATION;

    @Override
    public String code() {
        return String.valueOf(ordinal());
    }
}
