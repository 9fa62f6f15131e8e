package org.entente.app.shell.inspector;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.WorkCalendar;
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
        CAPACITY,
        CLASSIFICATION,
        RELEASABILITY,
        REMARK,
        STATUS_DATE,
        TIMING,
        WORK,
        CALENDAR,
        CALENDAR_ADD,
        CALENDAR_REMOVE,
        CONSTRAINT_KIND,
        CONSTRAINT_AT,
        CONSTRAINT_ADD,
        CONSTRAINT_REMOVE,
        PERCENT,
        STARTED,
        FINISHED,
        SHIFT,
        PHASE,
        PLACE,
        ASSIGN,
        UNASSIGN,
        REMARK_ADD,
        LINK_KIND,
        LAG,
        ZONE,
        WEEKDAY,
        ROTA,
        ROTA_FROM,
        EXCEPTION,
        EXCEPTION_REMOVE,
        CONDITION_STATE,
        CONDITION_NAME,
        CONDITION_ADD,
        CONDITION_REMOVE,
        PAPERS,
        UNIT,
        AUTHORITY,
        WAIVER
    }

    /// A field, and which of several such: blank where a thing has only one.
    public record Slot(Field field, String part) {
        public static Slot of(Field field) {
            return new Slot(field, "");
        }
    }

    /// One label with its value.
    public sealed interface Fact {
        String label();

        /// Changed in place; the hint says what the value comes to.
        record Editable(Slot slot, String label, String value, String hint) implements Fact {
            public Editable(Field field, String label, String value, String hint) {
                this(Slot.of(field), label, value, hint);
            }
        }

        /// Chosen in place among a few; `chosen` is the value of one of them, or blank.
        record Choice(Slot slot, String label, List<Option> options, String chosen)
                implements Fact {
            public Choice {
                options = List.copyOf(options);
            }

            public Choice(Field field, String label, List<Option> options, String chosen) {
                this(Slot.of(field), label, options, chosen);
            }
        }

        /// A value as edits know it, and as the user reads it.
        record Option(String value, String name) {}

        record Shown(String label, String value) implements Fact {}

        /// Offers to look ahead at a move of the anchor.
        record Ahead(String label, EntityId anchor) implements Fact {}

        /// Leads to another thing.
        record Link(String label, String value, EntityId target) implements Fact {}

        /// Begins a group of facts.
        record Heading(String label) implements Fact {}

        /// A field with its label to the left of it; `none` is what it shows while it is empty.
        record Beside(Editable field, String none) implements Fact {
            @Override
            public String label() {
                return field.label();
            }
        }

        /// The days of a working calendar, year by year, beginning with the one named.
        record Days(String label, WorkCalendar calendar, int year) implements Fact {}

        /// An empty field to add one more; the part counts those that are there.
        record Adding(Slot slot, String label) implements Fact {}

        /// Something to do at the press of a button.
        record Act(Slot slot, String label) implements Fact {}

        /// Facts side by side without their labels, and what takes them away; the label names that.
        record Row(String label, List<Fact> cells, Slot removal) implements Fact {
            public Row {
                cells = List.copyOf(cells);
            }
        }
    }

    /// A finding about the thing, and what to do.
    public record Line(Severity severity, String severityName, String sentence, String advice) {}
}
