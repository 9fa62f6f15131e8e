package org.entente.model.match;

import java.util.List;

/// A line of the catalogue: a standard by a short key, and what has to match between two that use
/// it. What is known of the source says how far number and parameters were seen in one.
public record Standard(
        String key,
        String number,
        String title,
        String domain,
        String layer,
        List<Parameter> parameters,
        String verified) {
    public Standard {
        parameters = List.copyOf(parameters);
        if (key.isBlank() || parameters.isEmpty()) {
            throw new IllegalArgumentException("A standard has a key and parameters: " + key);
        }
        if (parameters.stream().map(Parameter::name).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException("A parameter stands twice: " + key);
        }
    }

    /// What the list of its parameters rests on.
    public enum Basis {
        /// Seen in a source.
        SOURCE,
        /// Partly seen in a source, partly from memory.
        PARTLY,
        /// From memory, for those who know it to review.
        MEMORY,
        /// Stated by the users of the plan.
        USERS
    }

    /// By the sign behind the stroke, as the catalogue of standards gives it; blank is no
    /// catalogue.
    public Basis basis() {
        var sign = verified.substring(verified.indexOf('/') + 1);
        if (sign.isBlank()) {
            return Basis.USERS;
        }
        boolean isMemory = sign.startsWith("M");
        return isMemory ? Basis.MEMORY : sign.contains("+M") ? Basis.PARTLY : Basis.SOURCE;
    }

    /// Where a parameter stands, or -1.
    public int indexOf(String parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameter)) {
                return i;
            }
        }
        return -1;
    }

    /// The parameter that the edition of a binding answers where nothing else is stated: the
    /// first that is compared by the table of editions, or -1.
    public int editionIndex() {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).comparator() == MatchComparator.VER) {
                return i;
            }
        }
        return -1;
    }
}
