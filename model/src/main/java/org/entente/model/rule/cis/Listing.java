package org.entente.model.rule.cis;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of a list as planners write it: between commas, semicolons or bars, in small letters.
final class Listing {
    private static final Pattern COMMAS = Pattern.compile("[,;|]");

    private Listing() {}

    static Set<String> words(String text) {
        var all = new LinkedHashSet<String>();
        for (var part : COMMAS.split(text, -1)) {
            if (!part.isBlank()) {
                all.add(part.strip().toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }
}
