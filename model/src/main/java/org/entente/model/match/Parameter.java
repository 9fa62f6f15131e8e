package org.entente.model.match;

import java.util.Locale;

/// One thing of a standard that has to match: how it is compared, what a mismatch costs and where
/// it is mended. The note is what the catalogue adds in words; it may be empty.
public record Parameter(
        String name,
        MatchComparator comparator,
        MatchCriticality criticality,
        MatchScope scope,
        String note) {
    /// Several figures are stated and each of them must suffice, as with languages.
    public boolean isComponentWise() {
        var plain = name.toLowerCase(Locale.ROOT);
        return comparator == MatchComparator.MIN
                && (plain.startsWith("slp") || plain.startsWith("language"));
    }

    /// Whether a text says something by this comparator: a figure where figures are compared.
    public boolean isReadable(String text) {
        return !text.isBlank() && Matching.term(this, Statement.of(text)) != null;
    }

    /// As the catalogue writes it.
    public String expression() {
        return "%s~%s!%s@%s".formatted(name, comparator, criticality.letter(), scope.letter());
    }
}
