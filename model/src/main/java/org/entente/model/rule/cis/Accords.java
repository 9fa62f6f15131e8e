package org.entente.model.rule.cis;

import org.entente.model.accord.Bond;
import org.entente.model.accord.InForce;
import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Participant;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/// Whether agreements are in force from STARTEX to ENDEX, where anybody knows when that is.
final class Accords {
    private Accords() {}

    /// Agreements of these types between two; none where one of them is no participant.
    static Truth cover(Wiring wiring, Set<Agreement.Type> types, AssigneeId one, AssigneeId other) {
        return one instanceof Participant.Id first && other instanceof Participant.Id second
                ? cover(wiring, Bond.between(types, first, second))
                : Truth.FALSE;
    }

    /// Unknown where one is being negotiated, or is signed for a time that hangs on what the plan
    /// does not have.
    static Truth cover(Wiring wiring, Bond bond) {
        var found = inForce(wiring, bond);
        return wiring.situation().schedule().exercise().map(found::during).orElseGet(found::ever);
    }

    private static InForce inForce(Wiring wiring, Bond bond) {
        var agreements = wiring.plan().agreements().filter(bond::isMet).toList();
        return InForce.of(agreements, wiring.situation().schedule().anchors());
    }

    /// The same for what is needed in that period only, null for all the time. Where nobody knows
    /// when that is, it may be needed at no time.
    static Truth cover(Wiring wiring, Bond bond, @Nullable Timeframe period) {
        if (period == null) {
            return cover(wiring, bond);
        }
        var span = wiring.span(period).orElse(null);
        if (span == null) {
            return cover(wiring, bond).or(Truth.UNKNOWN);
        }
        var needed =
                wiring.situation()
                        .schedule()
                        .exercise()
                        .map(span::intersection)
                        .orElse(Optional.of(span));
        return needed.map(inForce(wiring, bond)::during).orElse(Truth.TRUE);
    }
}
