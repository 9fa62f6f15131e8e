package org.entente.persistence.exchange;

import org.entente.model.edit.Edit;

/// What came of reading a foreign file. Nothing has happened to the plan yet.
public sealed interface ImportResult {
    /// The whole file as one edit that the plan was tried with and takes.
    record Read(Edit edit, ImportReport report) implements ImportResult {}

    record Refused(ImportProblem problem) implements ImportResult {}
}
