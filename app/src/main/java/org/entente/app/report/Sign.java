package org.entente.app.report;

/// A small sign before a text, which keeps its meaning without colour: the severity of a finding,
/// or that all is as it shall be, on paper or proven.
public enum Sign {
    ADVICE,
    UNKNOWN,
    MINOR,
    MAJOR,
    SHOWSTOPPER,
    PAPER,
    MET
}
