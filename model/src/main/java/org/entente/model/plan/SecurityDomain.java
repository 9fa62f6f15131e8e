package org.entente.model.plan;

import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.stream.Stream;

/// A part of the networks under one security policy and up to one level. The owner answers for it;
/// outside its accreditation, which is its period where one is stated, nothing may be connected.
public record SecurityDomain(
        Id id,
        String code,
        String name,
        Level level,
        Participant.@Nullable Id owner,
        @Nullable Timeframe period,
        Notes notes)
        implements CisEntity {
    /// Identity of a security domain.
    public record Id(UUID value) implements CisId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.SECURITY_DOMAIN;
        }
    }

    /// Under which policy, such as `NATO` or the trigraph of a nation, and up to which level.
    public record Level(String policy, Classification classification) {}

    @Override
    public SecurityDomain withName(String newName) {
        return new SecurityDomain(id, code, newName, level, owner, period, notes);
    }

    public SecurityDomain withOwner(Participant.@Nullable Id newOwner) {
        return new SecurityDomain(id, code, name, level, newOwner, period, notes);
    }

    @Override
    public SecurityDomain withPeriod(@Nullable Timeframe newPeriod) {
        return new SecurityDomain(id, code, name, level, owner, newPeriod, notes);
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.ofNullable(owner);
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.of(gone.equals(owner) ? withOwner(null) : this);
    }

    @Override
    public SecurityDomain withNotes(Notes newNotes) {
        return new SecurityDomain(id, code, name, level, owner, period, newNotes);
    }
}
