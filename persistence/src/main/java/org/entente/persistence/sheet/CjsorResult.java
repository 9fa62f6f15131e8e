package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;

import java.util.List;

/// What came of reading a table of a spreadsheet. Nothing has happened to the plan yet.
public sealed interface CjsorResult {
    /// The whole sheet as one edit that the plan was tried with and takes. `unread` are the
    /// headings of columns that mean nothing here, `stated` the answers of a questionnaire.
    record Read(
            SheetTable table,
            Edit edit,
            int added,
            int changed,
            int same,
            List<String> unread,
            List<Stated> stated)
            implements CjsorResult {
        public Read {
            unread = List.copyOf(unread);
            stated = List.copyOf(stated);
        }
    }

    record Refused(SheetProblem problem) implements CjsorResult {}
}
