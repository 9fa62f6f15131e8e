package org.entente.app.cli;

/// What the program says to the one that called it.
public enum ExitCode {
    FINE(0),
    /// Findings at or above the severity that was asked for, or differences.
    FOUND(1),
    WRONG_USE(2),
    BAD_INPUT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
