package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.match.Truth;

/// Whether a label lets a nation see what bears it.
final class Release {
    private static final int TRIGRAPH = 3;

    private Release() {}

    /// Unknown where the label names a group that is no participant of the plan.
    static Truth truth(Wiring wiring, Label label, String nation) {
        if (!(label.releasableTo() instanceof Audience.Only(var codes)) || codes.contains(nation)) {
            return Truth.TRUE;
        }
        var isGroup =
                codes.stream()
                        .anyMatch(code -> code.length() > TRIGRAPH && !wiring.takesPart(code));
        return isGroup ? Truth.UNKNOWN : Truth.FALSE;
    }
}
