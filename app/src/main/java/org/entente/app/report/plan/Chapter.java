package org.entente.app.report.plan;

/// The parts of a printed plan after its cover, in their order.
public enum Chapter {
    EXERCISE,
    MILESTONES,
    CHANGES,
    TIMELINE,
    FORCES,
    COMMANDS,
    BALANCE,
    TRANSFERS,
    ASSIGNMENTS,
    BILLETS,
    CIS,
    INTEROPERABILITY,
    TESTS,
    QUESTIONS,
    NATIONS,
    FINDINGS
}
