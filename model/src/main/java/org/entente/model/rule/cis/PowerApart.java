package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Electrical supply and demand do not fit: voltage, frequency or connector.
final class PowerApart implements CisRule {
    private static final Gauge GAUGE = Gauge.all("LOG-ELEC", "voltage/frequency", "connector");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.POWER_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
