package org.entente.persistence.sheet;

import org.entente.model.plan.CisSystem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A line of a questionnaire: which parameter of which port of a system is asked for, how a reader
/// knows it, how many exchanges wait for the answer, and answers that are offered.
public record Question(Spot spot, Wording wording, int waiting, List<String> offered) {
    public Question {
        offered = List.copyOf(offered);
    }

    /// What is asked, in words: the system, the standard, the parameter, and where it is mended.
    public record Wording(String system, String standard, String parameter, String scope) {}

    /// A parameter of a standard at a port of a system, counted from 0.
    public record Spot(CisSystem.Id system, int port, String key, String parameter) {
        private static final int PARTS = 4;

        /// As it stands in the sheet.
        String reference() {
            return "%s/%d/%s/%s".formatted(system.value(), port, key, parameter);
        }

        static Optional<Spot> read(String reference) {
            var parts = reference.split("/", PARTS);
            try {
                return parts.length < PARTS
                        ? Optional.empty()
                        : Optional.of(
                                new Spot(
                                        new CisSystem.Id(UUID.fromString(parts[0])),
                                        Integer.parseInt(parts[1]),
                                        parts[2],
                                        parts[3]));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }
}
