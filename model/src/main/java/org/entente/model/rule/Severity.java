package org.entente.model.rule;

/// How much a finding weighs; worst last.
public enum Severity {
    ADVICE,
    MINOR,
    MAJOR,
    SHOWSTOPPER
}
