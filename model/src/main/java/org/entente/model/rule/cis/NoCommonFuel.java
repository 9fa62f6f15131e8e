package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two that support each other have no fuel code or refuelling connection in common.
final class NoCommonFuel implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("NATO fuel code", "LOG-FUEL-AV")
                    .and(Gauge.of("NATO code", "LOG-FUEL-GD"))
                    .and(Gauge.all("LOG-REFUEL", "connector", "grounding"))
                    .and(Gauge.all("LOG-AAR", "method", "tanker-receiver clearance", "fuel code"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.NO_COMMON_FUEL, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
