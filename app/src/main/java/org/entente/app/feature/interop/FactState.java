package org.entente.app.feature.interop;

import org.entente.model.match.VerdictColour;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is known of one thing: its title, how it stands, and what that rests on.
///
/// @param thing the id in the fit of what can be brought into view elsewhere, blank where there is
///     nothing
record FactState(
        String title,
        String words,
        @Nullable VerdictColour colour,
        List<Fact> facts,
        String thing) {
    FactState(
            String title,
            String words,
            @Nullable VerdictColour colour,
            List<Fact> facts,
            String thing) {
        this.title = title;
        this.words = words;
        this.colour = colour;
        this.facts = List.copyOf(facts);
        this.thing = thing;
    }

    /// A sentence, with a sign where it takes something away, and smaller ones below it.
    record Fact(@Nullable VerdictColour colour, String text, List<String> more) {
        Fact(@Nullable VerdictColour colour, String text, List<String> more) {
            this.colour = colour;
            this.text = text;
            this.more = List.copyOf(more);
        }

        static Fact of(String text) {
            return new Fact(null, text, List.of());
        }
    }
}
