package org.entente.app.feature.findings;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;

import java.util.List;

/// What the findings screen shows.
///
/// @param rows headings and lines in order
/// @param isCurrent false while a newer check is on its way
/// @param total open findings whatever the filter
record FindingsState(List<Row> rows, boolean isCurrent, int total) {
    FindingsState {
        rows = List.copyOf(rows);
    }

    /// A row of the list.
    sealed interface Row {}

    /// The head of a group: what is in it and how many.
    record Heading(Group group, String title, String count) implements Row {}

    /// One finding, ready to read.
    record Line(Subject subject, Words words, List<String> nations, Standing standing)
            implements Row {
        Line {
            nations = List.copyOf(nations);
        }
    }

    /// The groups in their order.
    enum Group {
        SHOWSTOPPER,
        MAJOR,
        MINOR,
        UNKNOWN,
        ADVICE,
        ACCEPTED
    }

    /// What the finding is about.
    record Subject(String key, RuleCode rule, Severity severity, EntityId id) {}

    /// What is said of it; `due` is blank where it has no time, and `cases` names every single
    /// thing where several are one finding, and is blank for one.
    record Words(String title, String sentence, String advice, String due, String cases) {}

    /// Whether somebody accepted it, and why.
    sealed interface Standing {
        record Open() implements Standing {}

        record Accepted(EntityId acceptance, String reason, String by) implements Standing {}
    }
}
