package org.entente.model.match.route;

import org.entente.model.match.Truth;

import java.util.Set;

/// A means of a PACE plan: the bearers it may use, whether it may carry what is to be sent, whether
/// somebody takes it there by hand, which needs no bearer, and what it rests on beside its way.
public record PaceStep(
        Order order, Set<String> bearers, Truth authorised, boolean isByHand, Props props) {
    /// Which means comes when.
    public enum Order {
        PRIMARY,
        ALTERNATE,
        CONTINGENCY,
        EMERGENCY
    }

    /// What a means rests on beside its way, and what stands for the ends of the exchange: with
    /// that there is nobody left, so it is no cause that takes several means.
    public record Props(Set<String> more, Set<String> ends) {
        public static final Props NONE = new Props(Set.of(), Set.of());

        public Props {
            more = Set.copyOf(more);
            ends = Set.copyOf(ends);
        }
    }

    public PaceStep {
        bearers = Set.copyOf(bearers);
    }

    public PaceStep(Order order, Set<String> bearers, Truth authorised, boolean isByHand) {
        this(order, bearers, authorised, isByHand, Props.NONE);
    }
}
