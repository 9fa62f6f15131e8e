package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.time.Timeframe;
import org.entente.model.time.WhenText;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// That somebody has said what is stated of an aspect of a thing: the value as it was said, by
/// whom, from which source and of which day. It counts only while the thing still is what was said,
/// so that nobody is told to have said what somebody else has typed since. Of each aspect of a
/// thing only the one with the id for it counts.
public record Attestation(Id id, AttestedId subject, Aspect aspect, Statement said, Notes notes)
        implements Entity {
    public Attestation {
        if (said.standing() != Statement.Standing.VALUE) {
            throw new IllegalArgumentException(
                    "What is attested of a thing (%s) must be a value (%s)."
                            .formatted(subject, said.standing()));
        }
    }

    /// Identity of an attestation.
    public record Id(UUID value) implements EntityId {
        /// The only one that counts for that.
        public static Id of(EntityId subject, Aspect aspect) {
            var seed = subject.kind() + "/" + subject.value() + "/" + aspect;
            return new Id(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public EntityKind kind() {
            return EntityKind.ATTESTATION;
        }
    }

    /// What can be said of a thing without the thing telling who said it.
    public enum Aspect {
        /// Bits a second of a net, messages an hour of a gateway.
        CAPACITY,
        /// How long a gateway takes, as an ISO 8601 duration.
        LATENCY,
        /// How far an agreement has come.
        STATE,
        /// From when until when something is valid, accredited or there.
        VALIDITY;

        /// What the thing states of it, in one canonical form; empty where nothing is stated.
        public Optional<String> of(Entity thing) {
            return switch (this) {
                case CAPACITY -> capacity(thing);
                case LATENCY -> latency(thing);
                case STATE ->
                        thing instanceof Agreement agreement
                                ? Optional.of(agreement.paper().state().name())
                                : Optional.empty();
                case VALIDITY -> Optional.ofNullable(period(thing)).map(Aspect::text);
            };
        }

        private static Optional<String> capacity(Entity thing) {
            var amount =
                    switch (thing) {
                        case Net net -> net.control().bits();
                        case Gateway gateway -> gateway.capacity().hourly();
                        default -> null;
                    };
            return Optional.ofNullable(amount).map(Object::toString);
        }

        private static Optional<String> latency(Entity thing) {
            return thing instanceof Gateway gateway
                    ? Optional.ofNullable(gateway.capacity().latency()).map(Object::toString)
                    : Optional.empty();
        }

        private static @Nullable Timeframe period(Entity thing) {
            return switch (thing) {
                case CisEntity one -> one.period();
                case Contingent contingent -> contingent.presence();
                case ForceElement element -> element.presence();
                default -> null;
            };
        }

        private static String text(Timeframe period) {
            return WhenText.of(period.start()) + " … " + WhenText.of(period.finish());
        }
    }

    /// Who has said what the thing states of that; empty where it states nothing.
    public static Optional<Attestation> of(
            Entity thing, Aspect aspect, Statement.Origin origin, Notes notes) {
        return aspect.of(thing)
                .filter(_ -> thing.id() instanceof AttestedId)
                .map(
                        text ->
                                new Attestation(
                                        Id.of(thing.id(), aspect),
                                        (AttestedId) thing.id(),
                                        aspect,
                                        new Statement(Statement.Standing.VALUE, text, origin),
                                        notes));
    }

    /// The one that counts for that, whether or not the thing still is what was said.
    public static Optional<Attestation> find(Plan plan, EntityId subject, Aspect aspect) {
        return plan.find(Attestation.class, Id.of(subject, aspect))
                .filter(one -> one.subject().equals(subject) && one.aspect() == aspect);
    }

    /// Who has said what is stated of that; nobody where no one has, or where it is something else
    /// by now.
    public static Statement.Origin origin(Plan plan, EntityId subject, Aspect aspect) {
        return find(plan, subject, aspect)
                .filter(one -> plan.find(subject).filter(one::isOf).isPresent())
                .map(one -> one.said().origin())
                .orElse(Statement.Origin.NOBODY);
    }

    /// Whether the thing is what was said.
    public boolean isOf(Entity thing) {
        return subject.equals(thing.id())
                && aspect.of(thing).filter(said.text()::equals).isPresent();
    }

    /// The same of the thing as it is worded now, such as after an anchor got another code.
    public Attestation reworded(Entity thing) {
        return of(thing, aspect, said.origin(), notes).orElse(this);
    }

    public Attestation withNotes(Notes newNotes) {
        return new Attestation(id, subject, aspect, said, newNotes);
    }
}
