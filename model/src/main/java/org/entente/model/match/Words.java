package org.entente.model.match;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that are compared without regard to case and spaces.
record Words(Set<String> words) implements Term {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("[,;|]");

    Words {
        words = Set.copyOf(words);
    }

    static String plain(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    static Words one(String text) {
        return new Words(Set.of(plain(text)));
    }

    /// What stands between commas, semicolons or bars.
    static Words list(String text) {
        var all = new LinkedHashSet<String>();
        for (var part : COMMAS.split(text, -1)) {
            if (!part.isBlank()) {
                all.add(plain(part));
            }
        }
        return new Words(all);
    }

    boolean meets(Words other) {
        for (var word : words) {
            if (other.words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// What both have.
    Words common(Words other) {
        var both = new LinkedHashSet<>(words);
        both.retainAll(other.words);
        return new Words(both);
    }
}
