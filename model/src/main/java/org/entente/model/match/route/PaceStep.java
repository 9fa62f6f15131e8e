package org.entente.model.match.route;

import java.util.Set;

/// A means of a PACE plan: the bearers it may use, and whether it may carry what is to be sent.
public record PaceStep(Order order, Set<String> bearers, boolean isAuthorised) {
    /// Which means comes when.
    public enum Order {
        PRIMARY,
        ALTERNATE,
        CONTINGENCY,
        EMERGENCY
    }

    public PaceStep {
        bearers = Set.copyOf(bearers);
    }
}
