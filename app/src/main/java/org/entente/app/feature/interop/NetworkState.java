package org.entente.app.feature.interop;

import org.entente.app.network.NetworkPlan;
import org.entente.app.network.NetworkScope;

/// The graph of the networks, placed, and what of them it shows.
record NetworkState(NetworkPlan plan, NetworkScope scope) {
    /// How many nodes are of which colour.
    Tally tally() {
        var tally = Tally.NONE;
        for (var node : plan.graph().nodes()) {
            var verdict = node.verdict();
            tally = verdict == null ? tally : tally.plus(verdict.colour());
        }
        return tally;
    }
}
