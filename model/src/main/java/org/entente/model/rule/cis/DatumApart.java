package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two use different datums, grids or map series.
final class DatumApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("GEO-DATUM", "datum", "grid system")
                    .and(Gauge.of("map edition/series", "GEO-DATA"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.DATUM_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
