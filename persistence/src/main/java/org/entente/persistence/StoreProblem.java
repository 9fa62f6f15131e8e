package org.entente.persistence;

import java.nio.file.Path;
import java.time.Instant;

/// What the environment did to a plan store. Data for a message; never a stack trace.
public sealed interface StoreProblem {
    Path place();

    /// No room is left on the disk.
    record DiskFull(Path place, long freeBytes) implements StoreProblem {}

    /// The folder or file cannot be written by this user.
    record NotWritable(Path place) implements StoreProblem {}

    /// The folder, drive or share is not there (any more).
    record Vanished(Path place) implements StoreProblem {}

    /// The library holds that plan already.
    record AlreadyThere(Path place) implements StoreProblem {}

    /// Another program holds the plan.
    record HeldBy(Path place, String holder, Instant since) implements StoreProblem {}

    /// The content is damaged beyond every backup.
    record Damaged(Path place, String detail) implements StoreProblem {}

    /// Made by a newer program.
    record TooNew(Path place, int version) implements StoreProblem {}

    /// A password is needed, or the one given does not fit.
    record Locked(Path place) implements StoreProblem {}

    /// The disk failed in some other way; `detail` is the system's own words.
    record Faulty(Path place, String detail) implements StoreProblem {}
}
