package org.entente.model.rule.cis;

import java.util.List;
import java.util.stream.Stream;

/// One check of readiness. Pure, and about linear in the size of the plan.
public interface CisRule {
    Stream<Case> cases(Wiring wiring);

    /// The parameters of the catalogue that it reads.
    default List<Gauge> gauges() {
        return List.of();
    }
}
