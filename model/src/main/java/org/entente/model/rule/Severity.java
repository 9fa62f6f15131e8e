package org.entente.model.rule;

/// How much a finding weighs; worst last. What is `UNKNOWN` may be anything: nobody has stated what
/// would tell, and that is no pass.
public enum Severity {
    ADVICE,
    UNKNOWN,
    MINOR,
    MAJOR,
    SHOWSTOPPER
}
