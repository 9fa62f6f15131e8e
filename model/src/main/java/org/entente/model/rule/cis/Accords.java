package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;

import java.util.Set;

/// Whether agreements cover two participants from STARTEX to ENDEX.
final class Accords {
    private Accords() {}

    /// Unknown where one of that type is being negotiated between them, or is signed for a time
    /// that hangs on what the plan does not have.
    static Truth cover(Wiring wiring, Set<Agreement.Type> types, AssigneeId one, AssigneeId other) {
        return wiring.plan()
                .agreements()
                .filter(each -> types.contains(each.type()))
                .filter(each -> each.parties().contains(one))
                .filter(each -> each.parties().contains(other))
                .map(each -> inForce(wiring, each))
                .reduce(Truth.FALSE, Truth::or);
    }

    /// Does it hold from STARTEX to ENDEX?
    static Truth inForce(Wiring wiring, Agreement agreement) {
        return switch (agreement.paper().state()) {
            case PLANNED, ENDED -> Truth.FALSE;
            case IN_NEGOTIATION -> Truth.UNKNOWN;
            case SIGNED -> {
                var period = wiring.span(agreement.period());
                var exercise = wiring.situation().schedule().exercise();
                yield exercise.isEmpty() || agreement.period() == null
                        ? Truth.TRUE
                        : period.map(span -> Truth.of(span.contains(exercise.get())))
                                .orElse(Truth.UNKNOWN);
            }
        };
    }
}
