package org.entente.model.rule.cis;

import org.entente.model.accord.Bond;
import org.entente.model.accord.InForce;
import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Participant;

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
        var schedule = wiring.situation().schedule();
        var agreements = wiring.plan().agreements().filter(bond::isMet).toList();
        var found = InForce.of(agreements, schedule.anchors());
        return schedule.exercise().map(found::during).orElseGet(found::ever);
    }
}
