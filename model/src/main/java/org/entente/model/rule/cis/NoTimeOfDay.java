package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// No source of the time of day is common to the stations of a hopping net or a net with automatic
/// link establishment of the third generation.
final class NoTimeOfDay implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("TOD source", "RF-HQ")
                    .and(Gauge.of("TOD", "RF-SATURN"))
                    .and(Gauge.of("sync_time", "RF-SINC"))
                    .and(Gauge.of("sync TOD", "HF-ALE3G"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.NO_TIME_OF_DAY, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
