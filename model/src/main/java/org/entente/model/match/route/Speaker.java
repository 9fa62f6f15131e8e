package org.entente.model.match.route;

import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Statement;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A port with its bindings read for their standards, the first of each; a standard that the
/// catalogue does not know is left out.
final class Speaker {
    /// Stands for what does not apply; nobody can say it.
    static final String MUTE = "\u0000";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    final Port port;

    /// Something that has to be the same is not known.
    final boolean isOpen;

    private final Map<String, Fitted> fitted;
    private final Map<String, String[]> words;

    Speaker(Catalogue catalogue, Port port) {
        this.port = port;
        this.fitted = new HashMap<>();
        this.words = new HashMap<>();
        boolean isAnyOpen = false;
        for (var binding : port.bindings()) {
            var standard = catalogue.standard(binding.key());
            if (standard != null && !fitted.containsKey(binding.key())) {
                var read = Fitted.of(standard, binding);
                var said = words(read);
                fitted.put(binding.key(), read);
                words.put(binding.key(), said);
                for (var word : said) {
                    isAnyOpen |= word.isEmpty();
                }
            }
        }
        this.isOpen = isAnyOpen;
    }

    private Speaker(Speaker before, Port port) {
        this.port = port;
        this.fitted = before.fitted;
        this.words = before.words;
        this.isOpen = before.isOpen;
    }

    /// The same port, which says the same at other times.
    Speaker timed(Port other) {
        return new Speaker(this, other);
    }

    @Nullable Fitted fitted(String key) {
        return fitted.get(key);
    }

    /// What is said of a parameter that has to be the same; empty where that is not known.
    String word(String key, int parameter) {
        var said = words.get(key);
        return said == null ? MUTE : said[parameter];
    }

    @SuppressWarnings("ReferenceEquality")
    static boolean isMute(String word) {
        return word == MUTE;
    }

    /// What is said of each parameter; of those that need not be the same nothing matters.
    static String[] words(Fitted fitted) {
        var parameters = fitted.standard().parameters();
        var words = new String[parameters.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    parameters.get(i).comparator() == MatchComparator.EQ
                            ? word(fitted.statement(i))
                            : MUTE;
        }
        return words;
    }

    private static String word(Statement statement) {
        return switch (statement.standing()) {
            case VALUE -> plain(statement.text());
            case UNKNOWN -> "";
            case NOT_APPLICABLE -> MUTE;
        };
    }

    static String plain(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
