package org.entente.app.format;

import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.entente.resources.CatalogueNames;
import org.entente.resources.TextKey;
import org.entente.resources.Texts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the program speaks now: its texts and its formats.
public record Language(Texts texts, Formats formats) {
    private static final Pattern AFTER_TITLE = Pattern.compile(" ?[;:] | \\(| - |, ");
    private static final CatalogueNames CATALOGUE = CatalogueNames.shipped();

    public static Language of(Locale locale, ZoneId zone) {
        var texts = Texts.in(locale);
        return new Language(texts, new Formats(texts.locale(), zone));
    }

    public String say(TextKey key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// The title of a standard; as it is written where it is not of the catalogue.
    public String title(Standard standard) {
        return CATALOGUE
                .standard(standard.key(), standard.title(), texts.locale())
                .orElse(standard.title());
    }

    /// The title of the standard that ships with that key; empty where none does.
    public Optional<String> standard(String key) {
        return CATALOGUE.standard(key, texts.locale());
    }

    /// A title of a standard without what follows to explain it, for narrow places.
    public static String brief(String title) {
        var end = AFTER_TITLE.matcher(title);
        return end.find() && end.start() > 0 ? title.substring(0, end.start()) : title;
    }

    /// The number of a standard, with its words in this language.
    public String number(Standard standard) {
        return number(standard.key(), standard.number());
    }

    /// That number of the standard with that key, with its words in this language.
    public String number(String key, String number) {
        return CATALOGUE.number(key, number, texts.locale()).orElse(number);
    }

    /// The title of what has to match.
    public String title(Parameter parameter) {
        return parameter(parameter.name());
    }

    /// The title of the parameter that the catalogue knows by that name; the name as it is written
    /// where it is not of the catalogue.
    public String parameter(String name) {
        return CATALOGUE.parameter(name, texts.locale()).orElse(name);
    }
}
