package org.entente.model.interop.commex;

import org.entente.model.plan.CisSystem;

/// Two systems that have to be tested by one standard, and how many critical exchanges wait for it.
public record TestPair(CisSystem.Id one, CisSystem.Id other, String standard, int exchanges) {
    /// Whether the two cannot be tested at the same time, because a system is in both.
    boolean shares(TestPair pair) {
        return one.equals(pair.one)
                || one.equals(pair.other)
                || other.equals(pair.one)
                || other.equals(pair.other);
    }
}
