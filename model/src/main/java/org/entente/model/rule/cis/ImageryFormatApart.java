package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Imagery formats differ, or motion imagery has no security metadata.
final class ImageryFormatApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("ISR-FMV", "MISP version", "codec", "KLV security set")
                    .and(Gauge.all("ISR-NSIF", "format version", "compression"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.IMAGERY_FORMAT_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
