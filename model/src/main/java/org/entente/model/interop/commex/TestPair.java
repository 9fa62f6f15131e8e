package org.entente.model.interop.commex;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;

import java.util.List;
import java.util.stream.Stream;

/// Two systems that have to be tested by one standard, on which nets, and how many critical
/// exchanges wait for it.
public record TestPair(
        CisSystem.Id one, CisSystem.Id other, String standard, List<Net.Id> nets, int exchanges) {
    public TestPair {
        nets = List.copyOf(nets);
    }

    /// Whether the same two are tested by the same standard, whichever stands first.
    public boolean isSame(CisSystem.Id first, CisSystem.Id second, String key) {
        boolean isStraight = one.equals(first) && other.equals(second);
        boolean isTurned = one.equals(second) && other.equals(first);
        return standard.equals(key) && (isStraight || isTurned);
    }

    Stream<CisSystem.Id> systems() {
        return Stream.of(one, other);
    }
}
