package org.entente.app.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Trigraphs of nations as people type them one after another.
public final class NationCodes {
    private NationCodes() {}

    /// The codes in capitals, each once; blanks, commas and semicolons part them.
    public static List<String> read(String typed) {
        return Stream.of(typed.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
