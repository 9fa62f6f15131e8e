package org.entente.persistence.sheet;

import org.entente.model.plan.CisSystem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A line of a questionnaire: what is asked for of which port of a system, how a reader knows it,
/// how many exchanges wait for the answer, and answers that are offered.
public record Question(Spot spot, Wording wording, int waiting, List<String> offered) {
    public Question {
        offered = List.copyOf(offered);
    }

    /// What is asked, in words: the system, the standard, the parameter or what else, and where it
    /// is mended.
    public record Wording(String system, String standard, String parameter, String scope) {}

    /// A parameter of a standard at a port of a system, counted from 0, or the security domain of
    /// that port, which is of no standard.
    public record Spot(CisSystem.Id system, int port, String key, String parameter) {
        private static final int PARTS = 4;
        private static final String DOMAIN = "domain";
        private static final String SLASH = "/";
        private static final String SLASH_CODE = "%2F";
        private static final String SIGN = "%";
        private static final String SIGN_CODE = "%25";

        public static Spot domain(CisSystem.Id system, int port) {
            return new Spot(system, port, "", DOMAIN);
        }

        public boolean isDomain() {
            return key.isEmpty() && parameter.equals(DOMAIN);
        }

        /// As it stands in the sheet. A key of the user may hold the sign that parts it.
        String reference() {
            var whole = key.replace(SIGN, SIGN_CODE).replace(SLASH, SLASH_CODE);
            return String.join(
                    SLASH, system.value().toString(), Integer.toString(port), whole, parameter);
        }

        static Optional<Spot> read(String reference) {
            var parts = reference.split(SLASH, PARTS);
            try {
                return parts.length < PARTS
                        ? Optional.empty()
                        : Optional.of(
                                new Spot(
                                        new CisSystem.Id(UUID.fromString(parts[0])),
                                        Integer.parseInt(parts[1]),
                                        parts[2].replace(SLASH_CODE, SLASH)
                                                .replace(SIGN_CODE, SIGN),
                                        parts[3]));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }
}
