package org.entente.persistence.bundle;

/// Carries a problem out of the depth of reading to its door.
final class PackageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PackageProblem problem;

    PackageException(PackageProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    PackageException(PackageProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    PackageProblem problem() {
        return problem;
    }
}
