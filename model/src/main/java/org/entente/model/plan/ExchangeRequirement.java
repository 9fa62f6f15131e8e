package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// An information exchange requirement (IER): who must get which product from whom, how urgently,
/// and in which phases; no phase is every phase.
public record ExchangeRequirement(
        Id id,
        String number,
        String name,
        Parties parties,
        InformationProduct.@Nullable Id product,
        Demand demand,
        List<Phase.Id> phases,
        Notes notes)
        implements CisEntity {
    public ExchangeRequirement(
            Id id,
            String number,
            String name,
            Parties parties,
            InformationProduct.@Nullable Id product,
            Demand demand,
            List<Phase.Id> phases,
            Notes notes) {
        this.id = id;
        this.number = number;
        this.name = name;
        this.parties = parties;
        this.product = product;
        this.demand = demand;
        this.phases = List.copyOf(phases);
        this.notes = notes;
    }

    /// Identity of an information exchange requirement.
    public record Id(UUID value) implements PaceSubjectId {
        @Override
        public EntityKind kind() {
            return EntityKind.EXCHANGE_REQUIREMENT;
        }
    }

    /// Who gives and who gets.
    public record Parties(AssigneeId producer, AssigneeId consumer) {
        public List<AssigneeId> both() {
            return List.of(producer, consumer);
        }
    }

    /// What the exercise loses without it, and how it must run: the service and the mission thread
    /// in words, and the time within which it must arrive; null where nobody has stated one.
    public record Demand(
            Weight weight,
            Precedence precedence,
            String service,
            String thread,
            @Nullable Duration timeliness) {}

    /// How much hangs on it.
    public enum Weight {
        CRITICAL,
        ESSENTIAL,
        ROUTINE
    }

    /// In which order it is handled.
    public enum Precedence {
        FLASH,
        IMMEDIATE,
        PRIORITY,
        ROUTINE
    }

    @Override
    public String code() {
        return number;
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(parties.producer(), parties.consumer()),
                        Stream.ofNullable(product)),
                phases.stream());
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return gone.equals(parties.producer()) || gone.equals(parties.consumer())
                ? Stream.empty()
                : Stream.of(
                        new ExchangeRequirement(
                                id,
                                number,
                                name,
                                parties,
                                gone.equals(product) ? null : product,
                                demand,
                                phases.stream().filter(phase -> !phase.equals(gone)).toList(),
                                notes));
    }

    @Override
    public ExchangeRequirement withName(String newName) {
        return new ExchangeRequirement(
                id, number, newName, parties, product, demand, phases, notes);
    }

    @Override
    public ExchangeRequirement withNotes(Notes newNotes) {
        return new ExchangeRequirement(
                id, number, name, parties, product, demand, phases, newNotes);
    }
}
