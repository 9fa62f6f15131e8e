package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Weakest;
import org.entente.resources.PartyText;
import org.jspecify.annotations.Nullable;

/// Says how somebody stands as one, and which exchange makes it no better.
public final class PartyWords {
    private final Language language;
    private final Lexicon lexicon;
    private final Sayings sayings;

    public PartyWords(Language language, Lexicon lexicon, Assessment assessment) {
        this.language = language;
        this.lexicon = lexicon;
        this.sayings = new Sayings(language, lexicon, assessment);
    }

    /// Such as `Broken (0): not at all. The weakest of 12 critical exchanges: IER-4 Orders`; that
    /// nothing is assessed where it is null.
    public String words(@Nullable Weakest one) {
        return one == null
                ? language.say(PartyText.NOT_ASSESSED)
                : language.say(
                        one.isCritical() ? PartyText.CRITICAL : PartyText.ANY,
                        sayings.verdict(one.verdict()),
                        one.counted(),
                        lexicon.name(one.weakest().exchange().id()));
    }

    /// The same, with the stage in which the weakest is so.
    public String wordsInStage(@Nullable Weakest one) {
        return one == null
                ? words(null)
                : language.say(
                        PartyText.IN_STAGE,
                        words(one),
                        lexicon.stages().get(one.weakest().phase()));
    }

    /// Such as `The exercise: Broken (0)`.
    public String told(String who, @Nullable Weakest one) {
        return language.say(PartyText.TOLD, who, words(one));
    }
}
