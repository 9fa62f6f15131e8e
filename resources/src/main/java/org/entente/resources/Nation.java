package org.entente.resources;

import java.util.List;
import java.util.Locale;

/// A nation, or a territory that appears as a place. The code is the ISO 3166-1 alpha-3 trigraph,
/// which STANAG 1059 shares since its eighth edition; `digram` is the two-letter code of its older
/// editions, and `former` are trigraphs since withdrawn.
public record Nation(
        String code,
        String alpha2,
        String digram,
        List<String> former,
        String english,
        String french,
        Standing standing) {
    /// Standing in the United Nations.
    public enum Standing {
        MEMBER,
        OBSERVER,
        OTHER,
        TERRITORY
    }

    public Nation {
        former = List.copyOf(former);
    }

    /// The name in the language of the locale, in English where it has none.
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
