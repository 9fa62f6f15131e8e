package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.model.match.Catalogue;
import org.entente.resources.CisText;

import java.util.Optional;

/// What people call the standards that plans know by the keys of the catalogue. A key that the
/// catalogue does not have stands as it is.
public record StandardWords(Language language, Catalogue catalogue) {
    /// The title, as short as can be.
    public String brief(String key) {
        return Optional.ofNullable(catalogue.standard(key)).map(language::brief).orElse(key);
    }

    /// The short title with the key, by which it is found.
    public String named(String key) {
        return Optional.ofNullable(catalogue.standard(key))
                .map(
                        standard ->
                                language.say(CisText.STANDARD_NAMED, language.brief(standard), key))
                .orElse(key);
    }
}
