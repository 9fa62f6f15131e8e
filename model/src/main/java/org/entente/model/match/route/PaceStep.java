package org.entente.model.match.route;

import org.entente.model.match.Truth;

import java.util.Set;

/// A means of a PACE plan: the bearers it may use, whether it may carry what is to be sent, and
/// whether somebody takes it there by hand, which needs no bearer.
public record PaceStep(Order order, Set<String> bearers, Truth authorised, boolean isByHand) {
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
