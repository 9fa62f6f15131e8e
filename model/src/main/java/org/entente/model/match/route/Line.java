package org.entente.model.match.route;

import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.entente.model.match.Standard;
import org.jspecify.annotations.Nullable;

/// A bearer read for its standard, which is null where the catalogue does not know it, and the
/// ports on it by number, in order.
final class Line {
    final Bearer bearer;
    final @Nullable Standard standard;
    final @Nullable Fitted agreed;
    final int[] members;
    private final String[] words;

    Line(Catalogue catalogue, Bearer bearer, Names ports) {
        this.bearer = bearer;
        this.standard = catalogue.standard(bearer.key());
        var said = bearer.agreed();
        this.agreed = said == null || standard == null ? null : Fitted.of(standard, said);
        this.words = agreed == null ? new String[0] : Speaker.words(agreed);
        this.members =
                bearer.ports().stream()
                        .mapToInt(ports::number)
                        .filter(number -> number >= 0)
                        .sorted()
                        .toArray();
    }

    /// When a bearer or a translation may be used.
    static Footing footing(Fit fit, String carrier) {
        var bearer = fit.bearers().get(carrier);
        var translation = fit.translations().get(carrier);
        return bearer != null
                ? bearer.footing()
                : translation == null ? Footing.of(0) : translation.footing();
    }

    /// What is agreed on a parameter that has to be the same, or empty.
    String word(int parameter) {
        return words.length == 0 || Speaker.isMute(words[parameter]) ? "" : words[parameter];
    }
}
