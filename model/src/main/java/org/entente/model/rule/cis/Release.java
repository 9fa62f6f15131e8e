package org.entente.model.rule.cis;

import org.entente.model.label.Label;
import org.entente.model.match.Truth;

/// Whether a label lets a nation see what bears it.
final class Release {
    private Release() {}

    /// Unknown where the label names a group of which nobody knows whether the nation belongs to
    /// it.
    static Truth truth(Wiring wiring, Label label, String nation) {
        return wiring.communities().mayRead(label, nation);
    }
}
