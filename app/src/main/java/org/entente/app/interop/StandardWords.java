package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.entente.resources.CisText;

import java.util.Optional;
import java.util.function.Function;

/// What people call the standards that plans know by the keys of the catalogue. A key that nobody
/// gives a title stands as it is.
public final class StandardWords {
    private final Language language;
    private final Function<String, Optional<String>> titles;

    private StandardWords(Language language, Function<String, Optional<String>> titles) {
        this.language = language;
        this.titles = titles;
    }

    public static StandardWords of(Language language, Catalogue catalogue) {
        return new StandardWords(
                language, key -> Optional.ofNullable(catalogue.standard(key)).map(language::title));
    }

    /// By the plan's own standards, then by what ships.
    public static StandardWords of(Language language, Plan plan) {
        return new StandardWords(
                language,
                key ->
                        plan.ownStandards()
                                .filter(own -> own.key().equals(key))
                                .map(OwnStandard::name)
                                .findFirst()
                                .or(() -> language.standard(key)));
    }

    /// The title in full.
    public String title(String key) {
        return titles.apply(key).filter(title -> !title.isBlank()).orElse(key);
    }

    /// The title, as short as can be.
    public String brief(String key) {
        return Language.brief(title(key));
    }

    /// The short title with the key, by which it is found.
    public String named(String key) {
        var brief = brief(key);
        return brief.equals(key) ? key : language.say(CisText.STANDARD_NAMED, brief, key);
    }
}
