package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Networks have no time source in common, or none that can be reached.
final class NoCommonTimeSource implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("NET-NTP", "time source", "reachability", "UTC/Zulu agreed");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.NO_COMMON_TIME_SOURCE, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
