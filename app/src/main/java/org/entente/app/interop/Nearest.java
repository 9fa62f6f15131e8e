package org.entente.app.interop;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word that was probably meant: the one that takes the fewest letters to change into.
public final class Nearest {
    private static final LevenshteinDistance APART = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /// The first by name of the nearest, whatever the case; empty where there are none.
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(each -> !each.isBlank())
                .min(
                        Comparator.comparingInt((String each) -> apart(word, each))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters have to come, go or change.
    private static int apart(String one, String other) {
        return APART.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
