package org.entente.persistence;

/// The environment failed; `problem` tells how. Never leaves the persistence port unexplained.
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient StoreProblem problem;

    public StoreException(StoreProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public StoreException(StoreProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public StoreProblem problem() {
        return problem;
    }
}
