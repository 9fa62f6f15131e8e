package org.entente.app.settings;

import org.entente.app.workspace.Density;

import java.nio.file.Path;
import java.util.Locale;

/// What the user chose once for every plan. `author` signs his edits in the journal; `library` is
/// the folder of his plans.
public record Settings(
        Locale locale, ThemeChoice theme, Density density, Path library, String author) {
    public Settings withLocale(Locale newLocale) {
        return new Settings(newLocale, theme, density, library, author);
    }

    public Settings withTheme(ThemeChoice newTheme) {
        return new Settings(locale, newTheme, density, library, author);
    }

    public Settings withDensity(Density newDensity) {
        return new Settings(locale, theme, newDensity, library, author);
    }

    public Settings withLibrary(Path newLibrary) {
        return new Settings(locale, theme, density, newLibrary, author);
    }

    public Settings withAuthor(String newAuthor) {
        return new Settings(locale, theme, density, library, newAuthor);
    }
}
