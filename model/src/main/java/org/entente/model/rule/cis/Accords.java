package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;

import java.util.Set;
import java.util.stream.Collectors;

/// Whether agreements cover two participants.
final class Accords {
    private Accords() {}

    /// Unknown where one of that type is being negotiated between them.
    static Truth cover(Wiring wiring, Set<Agreement.Type> types, AssigneeId one, AssigneeId other) {
        var between =
                wiring.plan()
                        .agreements()
                        .filter(each -> types.contains(each.type()))
                        .filter(each -> each.parties().contains(one))
                        .filter(each -> each.parties().contains(other))
                        .map(each -> each.paper().state())
                        .collect(Collectors.toSet());
        if (between.contains(Agreement.State.SIGNED)) {
            return Truth.TRUE;
        }
        return between.contains(Agreement.State.IN_NEGOTIATION) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
