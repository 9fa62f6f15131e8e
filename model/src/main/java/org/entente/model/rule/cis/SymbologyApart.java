package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two use editions of the symbology that are not the same.
final class SymbologyApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("edition", "C2-APP6").and(Gauge.of("symbology binding APP-6", "C2-NVG"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.SYMBOLOGY_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
