package org.entente.persistence.bundle;

import org.entente.model.edit.Refusal;

/// Why a package is refused. Each names the file; nothing of it has been taken in.
public sealed interface PackageProblem {
    String file();

    /// The disk did not give it; `detail` is the system's own words.
    record Unreadable(String file, String detail) implements PackageProblem {}

    /// No package at all.
    record NoPackage(String file) implements PackageProblem {}

    /// Larger than any plan, packed or unpacked, in bytes.
    record TooLarge(String file, long limit) implements PackageProblem {}

    /// Written by a newer program.
    record TooNew(String file, int version) implements PackageProblem {}

    /// An entry is missing, doubled, out of order or not one of a package's.
    record WrongEntry(String file, String entry) implements PackageProblem {}

    /// The manifest breaks the format at that member.
    record BadManifest(String file, String member, String value) implements PackageProblem {}

    /// A part is not what the manifest says: changed or cut on its way.
    record Changed(String file, String part) implements PackageProblem {}

    /// A line of a part cannot be understood.
    record BadLine(String file, String part, int line, String detail) implements PackageProblem {}

    /// Understood, but no plan that obeys the rules.
    record Unsound(String file, Refusal refusal) implements PackageProblem {}

    /// The label of the package is lower than that of a thing in it.
    record LabelTooLow(String file, String stated, String needed) implements PackageProblem {}
}
