package org.entente.app.format;

import org.entente.resources.TextKey;
import org.entente.resources.Texts;

import java.time.ZoneId;
import java.util.Locale;

/// How the program speaks now: its texts and its formats.
public record Language(Texts texts, Formats formats) {
    public static Language of(Locale locale, ZoneId zone) {
        var texts = Texts.in(locale);
        return new Language(texts, new Formats(texts.locale(), zone));
    }

    public String say(TextKey key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
