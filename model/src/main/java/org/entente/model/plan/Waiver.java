package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.stream.Stream;

/// That somebody accepts what is amiss with a thing, by the code of the rule that finds it or
/// whatever it is where that is blank. It counts from when until when is stated, and is dead where
/// that has passed or nobody has stated it.
public record Waiver(
        Id id,
        String name,
        WaivableId subject,
        String rule,
        Grant grant,
        @Nullable Timeframe period,
        Notes notes)
        implements CisArrangement {
    public Waiver(
            Id id,
            String name,
            WaivableId subject,
            String rule,
            Grant grant,
            @Nullable Timeframe period,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.subject = subject;
        this.rule = rule;
        this.grant = grant;
        this.period = period;
        this.notes = notes;
    }

    /// Identity of a waiver.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.WAIVER;
        }
    }

    /// Who accepts it, on which paper, what may still go wrong, and under which conditions; each
    /// blank where nobody has stated it. Without who, nobody has accepted anything.
    public record Grant(String authority, String paper, String risk, String conditions) {
        public boolean isSigned() {
            return !authority.isBlank();
        }
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.of(subject);
    }

    /// It goes with what it is about.
    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.empty();
    }

    @Override
    public Waiver withName(String newName) {
        return new Waiver(id, newName, subject, rule, grant, period, notes);
    }

    public Waiver withGrant(Grant newGrant) {
        return new Waiver(id, name, subject, rule, newGrant, period, notes);
    }

    @Override
    public Waiver withPeriod(@Nullable Timeframe newPeriod) {
        return new Waiver(id, name, subject, rule, grant, newPeriod, notes);
    }

    @Override
    public Waiver withNotes(Notes newNotes) {
        return new Waiver(id, name, subject, rule, grant, period, newNotes);
    }
}
