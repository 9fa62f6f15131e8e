package org.entente.persistence.bundle;

import org.entente.model.plan.Plan;

/// What came of reading a package.
public sealed interface PackageResult {
    record Read(Plan plan, Manifest manifest) implements PackageResult {}

    record Refused(PackageProblem problem) implements PackageResult {}
}
