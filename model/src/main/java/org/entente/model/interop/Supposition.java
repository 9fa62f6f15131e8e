package org.entente.model.interop;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Things of the plan that are thought to be off, and from when until when; null is from the
/// beginning, or to the end. Nothing of it is in the plan.
public record Supposition(List<EntityId> things, @Nullable Instant from, @Nullable Instant until) {
    public static final Supposition NOTHING = new Supposition(List.of(), null, null);

    public Supposition(List<EntityId> things, @Nullable Instant from, @Nullable Instant until) {
        this.things = List.copyOf(things);
        this.from = from;
        this.until = until;
    }

    public boolean isNothing() {
        return things.isEmpty();
    }

    public Supposition with(Collection<? extends EntityId> more) {
        var all = new ArrayList<>(things);
        more.stream().filter(thing -> !all.contains(thing)).forEach(all::add);
        return new Supposition(all, from, until);
    }

    public Supposition without(EntityId thing) {
        return new Supposition(
                things.stream().filter(one -> !one.equals(thing)).toList(), from, until);
    }

    /// The same things, off at another time; an end before the beginning is put at the beginning.
    public Supposition during(@Nullable Instant newFrom, @Nullable Instant newUntil) {
        var isBackwards = newFrom != null && newUntil != null && newUntil.isBefore(newFrom);
        return new Supposition(things, newFrom, isBackwards ? newFrom : newUntil);
    }

    /// What of it the plan still holds.
    public Supposition within(Plan plan) {
        return new Supposition(things.stream().filter(plan::has).toList(), from, until);
    }

    /// The part of the span in which things are off; empty where they are not.
    public Optional<Span> within(Span span) {
        var start = from == null || from.isBefore(span.start()) ? span.start() : from;
        var end = until == null || until.isAfter(span.end()) ? span.end() : until;
        return things.isEmpty() || !start.isBefore(end)
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    /// The stages that it touches, as bits.
    public long stages(List<Stage> stages) {
        long bits = 0;
        for (int i = 0; i < stages.size(); i++) {
            bits |= within(stages.get(i).span()).isPresent() ? 1L << i : 0;
        }
        return bits;
    }
}
