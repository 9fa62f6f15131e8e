package org.entente.model.match;

/// Which way a port works: it transmits, it receives, or both. A port of which nobody says more
/// does both.
public enum Direction {
    TX,
    RX,
    TX_RX;

    public boolean sends() {
        return this != RX;
    }

    public boolean receives() {
        return this != TX;
    }
}
