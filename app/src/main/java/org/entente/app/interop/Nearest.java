package org.entente.app.interop;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word that was probably meant: the one that takes the fewest letters to change into.
public final class Nearest {
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
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
