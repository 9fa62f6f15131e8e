package org.entente.app.shell.inspector;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the inspector shows: what kind of thing, its name and marking, the facts, the findings.
/// `about` is null where several things are selected.
public record InspectorState(
        @Nullable EntityId about, Head head, List<Fact> facts, List<Line> findings) {
    public InspectorState {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /// The kind of thing, its name, and its marking, blank where there is none.
    public record Head(String kind, String title, String marking) {}

    /// What of a thing can be changed in place.
    public enum Field {
        NAME,
        NUMBER,
        KIND,
        RESPONSIBLE,
        START,
        FINISH,
        AT,
        AIM,
        CLASSIFICATION,
        RELEASABILITY,
        REMARK
    }

    /// One label with its value.
    public sealed interface Fact {
        String label();

        /// Changed in place; the hint says what the value comes to.
        record Editable(Field field, String label, String value, String hint) implements Fact {}

        /// Chosen in place among a few; `chosen` is the value of one of them.
        record Choice(Field field, String label, List<Option> options, String chosen)
                implements Fact {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /// A value as edits know it, and as the user reads it.
        record Option(String value, String name) {}

        record Shown(String label, String value) implements Fact {}

        /// Offers to look ahead at a move of the anchor.
        record Ahead(String label, EntityId anchor) implements Fact {}

        /// Leads to another thing.
        record Link(String label, String value, EntityId target) implements Fact {}
    }

    /// A finding about the thing, and what to do.
    public record Line(Severity severity, String severityName, String sentence, String advice) {}
}
