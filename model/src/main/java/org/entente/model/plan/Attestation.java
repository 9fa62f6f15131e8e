package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.time.Timeframe;
import org.entente.model.time.WhenText;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// That somebody has said what is stated of an aspect of a thing: the value as it was said, by
/// whom, from which source and of which day. It counts only while the thing still is what was said,
/// so that nobody is told to have said what somebody else has typed since. Of each aspect of a
/// thing, or of a means of a plan of means, only the one with the id for it counts.
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
            return of(subject.kind() + "/" + subject.value() + "/" + aspect);
        }

        /// The only one that counts for the level of that means, whichever place it has.
        public static Id of(PacePlan.Id plan, PacePlan.Step step) {
            var carrier = step.carrier();
            return of(plan.kind() + "/" + plan.value() + "/" + Aspect.LEVEL + "/" + carrier);
        }

        private static Id of(String seed) {
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
        VALIDITY,
        /// The key of the standard of a net, or of those of which one is agreed for an exchange.
        STANDARD,
        /// The id of the information product of an exchange.
        PRODUCT,
        /// Up to which level a means of a plan of means may carry information.
        LEVEL;

        /// Between the keys of standards.
        public static final String AND = "; ";

        /// Between a level and the means of which it is.
        public static final String OF = ": ";

        /// What the thing states of it, in one canonical form; empty where nothing is stated, and
        /// of a level, which no thing states but each of its means.
        public Optional<String> of(Entity thing) {
            return switch (this) {
                case CAPACITY -> capacity(thing);
                case LATENCY -> latency(thing);
                case STATE ->
                        thing instanceof Agreement agreement
                                ? Optional.of(agreement.paper().state().name())
                                : Optional.empty();
                case VALIDITY -> period(thing).map(Aspect::text);
                case STANDARD -> Optional.of(standards(thing)).filter(keys -> !keys.isEmpty());
                case PRODUCT -> product(thing).map(id -> id.value().toString());
                case LEVEL -> Optional.empty();
            };
        }

        /// Of an exchange in the order of the keys, for each of them is as good.
        private static String standards(Entity thing) {
            return switch (thing) {
                case Net net -> net.loaded().key().strip();
                case ExchangeRequirement exchange ->
                        exchange.demand().setting().agreed().stream()
                                .sorted()
                                .collect(Collectors.joining(AND));
                default -> "";
            };
        }

        private static Optional<InformationProduct.Id> product(Entity thing) {
            return thing instanceof ExchangeRequirement exchange
                    ? Optional.ofNullable(exchange.product())
                    : Optional.empty();
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

        private static String text(Timeframe period) {
            return WhenText.of(period.start()) + " … " + WhenText.of(period.finish());
        }
    }

    /// From when until when something is valid, accredited or there; empty where nobody states it.
    public static Optional<Timeframe> period(Entity thing) {
        return switch (thing) {
            case CisEntity one -> Optional.ofNullable(one.period());
            case Contingent contingent -> Optional.ofNullable(contingent.presence());
            case ForceElement element -> Optional.ofNullable(element.presence());
            default -> Optional.empty();
        };
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

    /// Who has said up to which level that means may carry information; empty where nobody states
    /// it, or which means it is.
    public static Optional<Attestation> of(
            PacePlan plan, PacePlan.Step step, Statement.Origin origin, Notes notes) {
        return level(step)
                .map(
                        text ->
                                new Attestation(
                                        Id.of(plan.id(), step),
                                        plan.id(),
                                        Aspect.LEVEL,
                                        new Statement(Statement.Standing.VALUE, text, origin),
                                        notes));
    }

    /// Such as `SECRET: runner`; a net by its id.
    private static Optional<String> level(PacePlan.Step step) {
        var carrier = step.carrier();
        return Optional.ofNullable(step.authorised())
                .filter(_ -> !carrier.isEmpty())
                .map(level -> level.name() + Aspect.OF + carrier);
    }

    /// The one that counts for that; none where no one has said it, or where it is something else
    /// by now.
    public static Optional<Attestation> find(Plan plan, EntityId subject, Aspect aspect) {
        return plan.find(Attestation.class, Id.of(subject, aspect))
                .filter(one -> one.subject().equals(subject) && one.aspect() == aspect)
                .filter(
                        one ->
                                plan.find(subject)
                                        .flatMap(aspect::of)
                                        .filter(one::says)
                                        .isPresent());
    }

    /// The one that counts for the level of that means.
    public static Optional<Attestation> find(Plan plan, PacePlan.Id pace, PacePlan.Step step) {
        return plan.find(Attestation.class, Id.of(pace, step))
                .filter(one -> one.subject().equals(pace) && one.isOf(step));
    }

    /// Who has said what is stated of that; nobody where no one has, or where it is something else
    /// by now.
    public static Statement.Origin origin(Plan plan, EntityId subject, Aspect aspect) {
        return origin(find(plan, subject, aspect));
    }

    /// Who has said up to which level that means may carry information; nobody where no one has, or
    /// where it is another level or another means by now.
    public static Statement.Origin origin(Plan plan, PacePlan.Id pace, PacePlan.Step step) {
        return origin(find(plan, pace, step));
    }

    private static Statement.Origin origin(Optional<Attestation> found) {
        return found.map(one -> one.said().origin()).orElse(Statement.Origin.NOBODY);
    }

    /// Whether the thing, or one of its means, is what was said.
    public boolean isOf(Entity thing) {
        return subject.equals(thing.id())
                && (aspect.of(thing).filter(this::says).isPresent() || isOfMeans(thing));
    }

    private boolean isOfMeans(Entity thing) {
        return thing instanceof PacePlan plan && plan.steps().stream().anyMatch(this::isOf);
    }

    private boolean isOf(PacePlan.Step step) {
        return aspect == Aspect.LEVEL && level(step).filter(this::says).isPresent();
    }

    private boolean says(String text) {
        return said.text().equals(text);
    }

    /// The means of which it was said, whatever level is stated of it by now.
    public Optional<PacePlan.Step> means(Plan plan) {
        return plan.find(PacePlan.class, subject).stream()
                .flatMap(pace -> pace.steps().stream())
                .filter(step -> id.equals(Id.of((PacePlan.Id) subject, step)))
                .findFirst();
    }

    /// The same of the thing as it is worded now, such as after an anchor got another code.
    public Attestation reworded(Entity thing) {
        return of(thing, aspect, said.origin(), notes).orElse(this);
    }

    public Attestation withNotes(Notes newNotes) {
        return new Attestation(id, subject, aspect, said, newNotes);
    }
}
