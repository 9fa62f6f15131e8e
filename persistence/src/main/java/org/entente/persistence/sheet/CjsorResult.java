package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;

import java.util.List;

/// What came of reading a statement of requirements. Nothing has happened to the plan yet.
public sealed interface CjsorResult {
    /// The whole sheet as one edit that the plan was tried with and takes. Lines are known by their
    /// serials. `unread` are the headings of columns that mean nothing here.
    record Read(Edit edit, int added, int changed, int same, List<String> unread)
            implements CjsorResult {
        public Read {
            unread = List.copyOf(unread);
        }
    }

    record Refused(SheetProblem problem) implements CjsorResult {}
}
