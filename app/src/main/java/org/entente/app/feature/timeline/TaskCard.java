package org.entente.app.feature.timeline;

import org.entente.model.rule.Severity;

import java.util.ArrayList;
import java.util.List;

/// What a card beside the pointer says of a task: its name, facts with their captions, and what is
/// wrong with it.
public record TaskCard(String kind, String title, List<Fact> facts, List<Warning> warnings) {
    public TaskCard {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }

    /// The same with more facts at its end.
    TaskCard with(List<Fact> more) {
        var all = new ArrayList<>(facts);
        all.addAll(more);
        return new TaskCard(kind, title, all, warnings);
    }

    /// The same, warning of those.
    TaskCard warning(List<Warning> of) {
        return new TaskCard(kind, title, facts, of);
    }

    /// A caption and one or more lines.
    public record Fact(String caption, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /// One sentence with its weight.
    public record Warning(Severity severity, String sentence) {}
}
