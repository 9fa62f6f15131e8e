package org.entente.model.match;

/// How what two sides state of a parameter is compared.
public enum MatchComparator {
    /// Both state the same.
    EQ,
    /// Both have something in common.
    SET,
    /// The ranges overlap.
    RNG,
    /// The table of editions says that they work together.
    VER,
    /// The two must differ.
    UNQ,
    /// At least as much as is asked.
    MIN,
    /// At least the things that are asked.
    SUB,
    /// Windows overlap, or sources of time agree.
    TIME,
    /// What each side refers to exists and is valid.
    REF
}
