package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Supposition;

import java.util.List;
import java.util.stream.Stream;

/// What the user can think of as off, what of it he does, and the days for which he can.
public record Supposing(
        Supposition supposition, List<Fallible> things, List<Fallible> off, OffDays days) {
    public Supposing {
        things = List.copyOf(things);
        off = List.copyOf(off);
    }

    /// Looks at everything of the plan; not for the JavaFX thread.
    public static Supposing of(Language language, Interop interop, Supposition supposition) {
        var lexicon = new PlanLexicon(language, interop);
        return new Supposing(
                supposition,
                Fallible.all(language, interop),
                Stream.concat(
                                supposition.things().stream().map(id -> Fallible.of(lexicon, id)),
                                supposition.names().stream().map(Fallible::of))
                        .toList(),
                OffDays.of(language.formats(), interop));
    }
}
