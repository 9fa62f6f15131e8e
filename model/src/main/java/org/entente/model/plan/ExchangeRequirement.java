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
    public record Id(UUID value) implements PaceSubjectId, AttestedId {
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
    /// in words, the time within which it must arrive, null where nobody has stated one, how much
    /// of it there is, and what it serves.
    public record Demand(
            Weight weight,
            Precedence precedence,
            String service,
            String thread,
            @Nullable Duration timeliness,
            Flow flow,
            Setting setting) {
        /// Of which nobody states how much there is, nor what it serves.
        public Demand(
                Weight weight,
                Precedence precedence,
                String service,
                String thread,
                @Nullable Duration timeliness) {
            this(weight, precedence, service, thread, timeliness, Flow.UNKNOWN, Setting.UNKNOWN);
        }

        public Demand withFlow(Flow other) {
            return new Demand(weight, precedence, service, thread, timeliness, other, setting);
        }

        public Demand withSetting(Setting other) {
            return new Demand(weight, precedence, service, thread, timeliness, flow, other);
        }
    }

    /// In which pattern it is exchanged, how many messages an hour, and how many bytes one has;
    /// null where nobody has stated it. How accurate it must be and what it needs of integrity and
    /// authentication are in words, blank where nobody has stated it.
    public record Flow(
            @Nullable Pattern pattern,
            @Nullable Integer hourly,
            @Nullable Integer bytes,
            String accuracy,
            String assurance) {
        public static final Flow UNKNOWN = new Flow(null, null, null, "", "");

        /// An hour has 3,600 seconds, a byte 8 bits.
        private static final long BYTES_AN_HOUR = 450;

        /// The bits a second that it takes, rounded up; null where nobody has stated both how many
        /// messages there are and how big one is.
        public @Nullable Integer bits() {
            if (hourly == null || bytes == null) {
                return null;
            }
            long bits =
                    Math.ceilDiv(Math.multiplyExact((long) hourly, (long) bytes), BYTES_AN_HOUR);
            return (int) Math.min(Integer.MAX_VALUE, bits);
        }

        public Flow withPattern(@Nullable Pattern other) {
            return new Flow(other, hourly, bytes, accuracy, assurance);
        }

        public Flow withHourly(@Nullable Integer other) {
            return new Flow(pattern, other, bytes, accuracy, assurance);
        }

        public Flow withBytes(@Nullable Integer other) {
            return new Flow(pattern, hourly, other, accuracy, assurance);
        }

        public Flow withAccuracy(String other) {
            return new Flow(pattern, hourly, bytes, other, assurance);
        }

        public Flow withAssurance(String other) {
            return new Flow(pattern, hourly, bytes, accuracy, other);
        }
    }

    /// Which operational activity it serves and what sets it off, in words, blank where nobody has
    /// stated it; and the keys of the standards on which both ends have agreed, of which one must
    /// be spoken. None is any of those of the product.
    public record Setting(String activity, String trigger, List<String> agreed) {
        public static final Setting UNKNOWN = new Setting("", "", List.of());

        public Setting {
            agreed = List.copyOf(agreed);
        }

        public Setting withActivity(String other) {
            return new Setting(other, trigger, agreed);
        }

        public Setting withTrigger(String other) {
            return new Setting(activity, other, agreed);
        }

        public Setting withAgreed(List<String> other) {
            return new Setting(activity, trigger, other);
        }
    }

    /// Who starts it, and who gets it.
    public enum Pattern {
        PUSH,
        PULL,
        PUBLISH_SUBSCRIBE,
        BROADCAST,
        ALL_INFORMED
    }

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

    public ExchangeRequirement withDemand(Demand newDemand) {
        return new ExchangeRequirement(
                id, number, name, parties, product, newDemand, phases, notes);
    }

    public ExchangeRequirement withProduct(InformationProduct.@Nullable Id newProduct) {
        return new ExchangeRequirement(
                id, number, name, parties, newProduct, demand, phases, notes);
    }

    @Override
    public ExchangeRequirement withNotes(Notes newNotes) {
        return new ExchangeRequirement(
                id, number, name, parties, product, demand, phases, newNotes);
    }
}
