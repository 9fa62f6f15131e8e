package org.entente.persistence.sheet;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A line of a questionnaire: what is asked for of which port of a system, of which net, gateway or
/// other thing, how a reader knows it, how many exchanges wait for the answer, and answers that are
/// offered.
public record Question(Spot spot, Wording wording, int waiting, List<String> offered) {
    public Question {
        offered = List.copyOf(offered);
    }

    /// What is asked, in words: the system, net or gateway, the standard, the parameter or what
    /// else, and where it is mended.
    public record Wording(String system, String standard, String parameter, String scope) {}

    /// A parameter of a standard at a port of a system, counted from 0, or the security domain of
    /// that port, or how much a net carries, how much a gateway passes and how long that takes, or
    /// whether and when something is valid, or of which standard a net is, what an exchange is of
    /// or up to which level a means may carry it, all of no standard; what is no port has -1 for
    /// it.
    public record Spot(EntityId thing, int port, String key, String parameter) {
        private static final int PARTS = 4;
        private static final String DOMAIN = "domain";
        private static final String CAPACITY = "capacity";
        private static final String LATENCY = "latency";
        private static final String VALIDITY = "validity";
        private static final String STANDARD = "standard";
        private static final String CONTENT = "content";
        private static final String LEVEL = "level-";
        private static final String JOINT = "-";
        private static final int DIGITS = 8;
        private static final Pattern OF_STEP =
                Pattern.compile(LEVEL + "(?<step>0|[1-9]\\d{0,3})(?:-(?<digest>[0-9a-f]{8}))?");
        private static final int WHOLE = -1;
        private static final String SLASH = "/";
        private static final String SLASH_CODE = "%2F";
        private static final String SIGN = "%";
        private static final String SIGN_CODE = "%25";

        public static Spot domain(CisSystem.Id system, int port) {
            return new Spot(system, port, "", DOMAIN);
        }

        /// In bits a second.
        public static Spot capacity(Net.Id net) {
            return new Spot(net, WHOLE, "", CAPACITY);
        }

        /// In messages an hour.
        public static Spot capacity(Gateway.Id gateway) {
            return new Spot(gateway, WHOLE, "", CAPACITY);
        }

        /// In seconds.
        public static Spot latency(Gateway.Id gateway) {
            return new Spot(gateway, WHOLE, "", LATENCY);
        }

        /// Of an agreement also whether it is signed.
        public static Spot validity(EntityId thing) {
            return new Spot(thing, WHOLE, "", VALIDITY);
        }

        public static Spot standard(Net.Id net) {
            return new Spot(net, WHOLE, "", STANDARD);
        }

        /// The product, or the standards that can carry it.
        public static Spot content(ExchangeRequirement.Id exchange) {
            return new Spot(exchange, WHOLE, "", CONTENT);
        }

        /// Of a step of that plan, counted from 0. It is known by its carrier as well, so that the
        /// answer is of the same means when the means have changed places.
        public static Spot level(PacePlan plan, int step) {
            var digest = digest(plan.steps().get(step));
            return new Spot(
                    plan.id(), WHOLE, "", LEVEL + step + (digest.isEmpty() ? "" : JOINT + digest));
        }

        /// Eight hexadecimal digits that tell one carrier from another; blank where the means has
        /// none.
        static String digest(PacePlan.Step step) {
            var carrier = step.carrier();
            return carrier.isEmpty()
                    ? ""
                    : UUID.nameUUIDFromBytes(carrier.getBytes(StandardCharsets.UTF_8))
                            .toString()
                            .substring(0, DIGITS);
        }

        public boolean isDomain() {
            return key.isEmpty() && parameter.equals(DOMAIN);
        }

        public boolean isCapacity() {
            return key.isEmpty() && parameter.equals(CAPACITY);
        }

        public boolean isLatency() {
            return key.isEmpty() && parameter.equals(LATENCY);
        }

        public boolean isValidity() {
            return key.isEmpty() && parameter.equals(VALIDITY);
        }

        public boolean isStandard() {
            return key.isEmpty() && parameter.equals(STANDARD);
        }

        public boolean isContent() {
            return key.isEmpty() && parameter.equals(CONTENT);
        }

        public boolean isLevel() {
            return key.isEmpty() && step() >= 0;
        }

        /// Of which step of a plan of means, counted from 0; -1 where it is of none.
        public int step() {
            var level = OF_STEP.matcher(parameter);
            return level.matches() ? Integer.parseInt(level.group("step")) : -1;
        }

        /// By what the step goes; blank where only its place tells which it is.
        String digest() {
            var level = OF_STEP.matcher(parameter);
            return level.matches() ? Objects.requireNonNullElse(level.group("digest"), "") : "";
        }

        /// As it stands in the sheet. A key of the user may hold the sign that parts it.
        String reference() {
            var whole = key.replace(SIGN, SIGN_CODE).replace(SLASH, SLASH_CODE);
            return String.join(SLASH, thing.value().toString(), part(), whole, parameter);
        }

        /// The port, or what kind of thing it is where it is none.
        private String part() {
            return port == WHOLE
                    ? thing.kind().name().toLowerCase(Locale.ROOT)
                    : Integer.toString(port);
        }

        static Optional<Spot> read(String reference) {
            var parts = reference.split(SLASH, PARTS);
            try {
                return parts.length < PARTS
                        ? Optional.empty()
                        : Optional.of(
                                read(
                                        UUID.fromString(parts[0]),
                                        parts[1],
                                        parts[2].replace(SLASH_CODE, SLASH)
                                                .replace(SIGN_CODE, SIGN),
                                        parts[3]));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        private static Spot read(UUID id, String part, String key, String parameter) {
            return part.chars().allMatch(Character::isLowerCase) || part.indexOf('_') > 0
                    ? new Spot(kind(part).id(id), WHOLE, key, parameter)
                    : new Spot(new CisSystem.Id(id), Integer.parseInt(part), key, parameter);
        }

        private static EntityKind kind(String part) {
            return EntityKind.valueOf(part.toUpperCase(Locale.ROOT));
        }
    }
}
