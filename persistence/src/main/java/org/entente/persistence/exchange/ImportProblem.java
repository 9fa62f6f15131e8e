package org.entente.persistence.exchange;

import org.entente.model.edit.Refusal;

/// Why nothing was imported. Each names the file; the rest says where and what.
public sealed interface ImportProblem {
    String file();

    /// The file could not be read from the disk; `detail` is the system's own words.
    record Unreadable(String file, String detail) implements ImportProblem {}

    /// Larger than any schedule that is taken in, in bytes.
    record TooLarge(String file, long bytes, long limit) implements ImportProblem {}

    /// None of the formats of `ScheduleFormat`.
    record UnknownFormat(String file) implements ImportProblem {}

    /// XML whose first element, in that line, begins none of them.
    record UnknownRoot(String file, int line, String root) implements ImportProblem {}

    /// The XML declares a document type of that name, which could make the reader fetch or swell.
    record DocumentType(String file, int line, String name) implements ImportProblem {}

    /// The content breaks the rules of its format. `line` is 0 where the format has no lines.
    record Malformed(String file, ScheduleFormat format, int line, String detail)
            implements ImportProblem {}

    /// The file is protected by a password.
    record Protected(String file) implements ImportProblem {}

    /// The file holds nothing that its format is imported for.
    record Empty(String file, Lack lack) implements ImportProblem {}

    /// What a file was expected to hold.
    enum Lack {
        DATED_TASKS,
        UNITS,
        STANDARDS
    }

    /// Read well, but the plan cannot take it; `thing` names what in the file is at fault.
    record Unfit(String file, String thing, Refusal refusal) implements ImportProblem {}
}
