package org.entente.resources;

import java.util.Locale;

/// A group of nations that labels, rules and filters may name, such as `NATO`.
public record NationGroup(String code, String english, String french) {
    /// The name in the language of the locale, in English where it has none.
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
