package org.entente.persistence.journal;

/// A point in the journal: the sequence of the last record before it, and the chain up to it.
public record Point(long sequence, ChainHash chain) {
    static Point behind(Frame frame) {
        return new Point(frame.sequence(), frame.hash());
    }
}
