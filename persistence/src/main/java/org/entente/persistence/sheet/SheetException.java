package org.entente.persistence.sheet;

/// Carries a problem out of the depth of a reading to its door.
final class SheetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SheetProblem problem;

    SheetException(SheetProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    SheetException(SheetProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    SheetProblem problem() {
        return problem;
    }
}
