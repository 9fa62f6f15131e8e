package org.entente.resources;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The messages of one language. Arguments are numbered, `{0}`, in the form of `MessageFormat`; an
/// apostrophe in a line is always doubled.
public final class Texts {
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Locale locale;
    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /// The texts in the language of the locale, or in English where it has none.
    public static Texts in(Locale locale) {
        var spoken =
                LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                        .findFirst();
        return new Texts(spoken.orElse(Locale.ENGLISH));
    }

    public Locale locale() {
        return locale;
    }

    public String get(TextKey key, Object... arguments) {
        var pattern = bundles.computeIfAbsent(key.bundle(), this::load).get(key.key());
        if (pattern == null) {
            throw new IllegalStateException(
                    "The bundle (%s_%s) must hold the key (%s)."
                            .formatted(key.bundle(), locale, key.key()));
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private Map<String, String> load(String bundle) {
        var lines = new HashMap<String, String>();
        Resource.properties("text/%s_%s.properties".formatted(bundle, locale.getLanguage()))
                .forEach((key, value) -> lines.put((String) key, (String) value));
        return Map.copyOf(lines);
    }
}
