package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// A part of a baseline: lines and ties that all need the protection of the page's label, neither
/// more nor less. A reader who may not see that label never gets the page.
public record BaselinePage(
        Id id, Baseline.Id baseline, List<Line> lines, List<Tie> ties, Notes notes)
        implements Entity {
    public BaselinePage {
        lines = List.copyOf(lines);
        ties = List.copyOf(ties);
    }

    /// Identity of a page.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.BASELINE_PAGE;
        }
    }

    /// How a thing was called and when it took place (UTC): number or code, name, start and finish,
    /// which are the same moment for a milestone or an anchor and null where none was known.
    public record Line(
            EntityId thing,
            String number,
            String name,
            @Nullable Instant start,
            @Nullable Instant finish) {}

    /// What a thing hung on: a task on its phase, on itself by the role that answers for it (the
    /// word is the role), on those assigned to it (the word is the role)
    /// and on its predecessors (the word is the kind of link and its lag), a contingent on its
    /// participant; the baseline on each phase by the number of its stage, and an exchange
    /// requirement on itself by its importance and how well it worked in each stage.
    public record Tie(EntityId from, EntityId to, String word) {}

    public BaselinePage withNotes(Notes newNotes) {
        return new BaselinePage(id, baseline, lines, ties, newNotes);
    }

    /// The page without a trace of these things.
    public BaselinePage without(Predicate<EntityId> hidden) {
        var leftLines = lines.stream().filter(line -> !hidden.test(line.thing())).toList();
        var leftTies =
                ties.stream()
                        .filter(tie -> !hidden.test(tie.from()) && !hidden.test(tie.to()))
                        .toList();
        return leftLines.size() == lines.size() && leftTies.size() == ties.size()
                ? this
                : new BaselinePage(id, baseline, leftLines, leftTies, notes);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && ties.isEmpty();
    }
}
