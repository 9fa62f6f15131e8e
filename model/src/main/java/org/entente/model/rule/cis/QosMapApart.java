package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Networks mark their traffic by different class maps.
final class QosMapApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("DSCP class map", "NET-QOS").and(Gauge.of("DSCP", "RF-IPRAD"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.QOS_MAP_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
