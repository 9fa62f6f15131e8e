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

/// Things of the plan that are thought to be off, and what bears only a name in it such as a
/// satellite, and from when until when; null is from the beginning, or to the end. Nothing of it is
/// in the plan.
public record Supposition(
        List<EntityId> things,
        List<String> names,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final Supposition NOTHING = new Supposition(List.of(), null, null);

    public Supposition(
            List<EntityId> things,
            List<String> names,
            @Nullable Instant from,
            @Nullable Instant until) {
        this.things = List.copyOf(things);
        this.names = List.copyOf(names);
        this.from = from;
        this.until = until;
    }

    /// Of things alone.
    public Supposition(List<EntityId> things, @Nullable Instant from, @Nullable Instant until) {
        this(things, List.of(), from, until);
    }

    public boolean isNothing() {
        return things.isEmpty() && names.isEmpty();
    }

    public Supposition with(Collection<? extends EntityId> more) {
        return new Supposition(joined(things, more), names, from, until);
    }

    /// With what bears only these names, as `Interop.named` spells them.
    public Supposition withNames(Collection<String> more) {
        return new Supposition(things, joined(names, more), from, until);
    }

    private static <T> List<T> joined(List<T> some, Collection<? extends T> more) {
        var all = new ArrayList<>(some);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    public Supposition without(EntityId thing) {
        return new Supposition(
                things.stream().filter(one -> !one.equals(thing)).toList(), names, from, until);
    }

    public Supposition withoutName(String name) {
        return new Supposition(
                things, names.stream().filter(one -> !one.equals(name)).toList(), from, until);
    }

    /// The same things, off at another time; an end before the beginning is put at the beginning.
    public Supposition during(@Nullable Instant newFrom, @Nullable Instant newUntil) {
        var isBackwards = newFrom != null && newUntil != null && newUntil.isBefore(newFrom);
        return new Supposition(things, names, newFrom, isBackwards ? newFrom : newUntil);
    }

    /// What of it the plan still holds; names stay, for what rests on nothing that is named takes
    /// nothing away.
    public Supposition within(Plan plan) {
        return new Supposition(things.stream().filter(plan::has).toList(), names, from, until);
    }

    /// The part of the span in which things are off; empty where they are not.
    public Optional<Span> within(Span span) {
        var start = from == null || from.isBefore(span.start()) ? span.start() : from;
        var end = until == null || until.isAfter(span.end()) ? span.end() : until;
        return isNothing() || !start.isBefore(end)
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
