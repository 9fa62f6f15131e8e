package org.entente.persistence.exchange;

/// Carries a problem out of the depth of an import to its door.
final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    ImportException(ImportProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    ImportException(ImportProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    ImportProblem problem() {
        return problem;
    }
}
