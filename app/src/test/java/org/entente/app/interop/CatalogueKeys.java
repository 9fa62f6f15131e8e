package org.entente.app.interop;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds keys of the catalogue where people read. Behind a title a key may stand in brackets, by
/// which the standard is found, and where it is told to be the key that is to be typed.
public final class CatalogueKeys {
    private static final Pattern RAW =
            Pattern.compile(
                    Standards.shipped().standards().keySet().stream()
                            .filter(key -> key.contains("-"))
                            .map(Pattern::quote)
                            .collect(
                                    Collectors.joining(
                                            "|",
                                            "(?<![\\w(-])(?<!key )(?<!clé )(?:",
                                            ")(?![\\w-])")));

    private CatalogueKeys() {}

    /// Each with what stands around it.
    public static List<String> raw(String text) {
        return RAW.matcher(text).results().map(found -> around(text, found)).distinct().toList();
    }

    private static String around(String text, MatchResult found) {
        return text.substring(
                Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 20));
    }
}
