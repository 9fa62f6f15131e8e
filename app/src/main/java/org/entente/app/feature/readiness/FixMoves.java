package org.entente.app.feature.readiness;

import org.entente.app.interop.VerdictMoves;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.interop.fix.Fix;
import org.entente.model.match.route.Failures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many verdicts, each of an exchange in a phase, each fix would move if it alone were made.
final class FixMoves {
    /// So many fixes of all packages together are tried: in a large plan each takes some tens of
    /// milliseconds. Of the others it is said that nobody counted.
    static final int MOST = 200;

    private FixMoves() {}

    /// Of those that are tried; as far as it came where the watch did not go on.
    static Map<Fix, Integer> of(Interop interop, List<OfferLine> offers, Failures.Watch watch) {
        var fixes =
                offers.stream()
                        .flatMap(offer -> offer.fixes().stream())
                        .map(OfferLine.FixLine::fix)
                        .distinct()
                        .limit(MOST)
                        .toList();
        var moves = new HashMap<Fix, Integer>();
        for (var fix : fixes) {
            if (!watch.goesOn(moves.size(), fixes.size())) {
                return moves;
            }
            moves.put(fix, moved(interop, fix));
        }
        return moves;
    }

    private static int moved(Interop interop, Fix fix) {
        var edit = fix.edit();
        return edit != null
                        && PlanEditor.apply(interop.plan(), edit) instanceof Outcome.Applied made
                ? VerdictMoves.between(interop, made.plan()).moved()
                : 0;
    }
}
