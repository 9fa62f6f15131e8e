package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two use editions of one standard of which it is known that they do not interwork.
final class EditionsDoNotInterwork implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("FFT-FFI", "edition", "FFI MTF schema")
                    .and(Gauge.of("J-series schema", "FFT-G2A"))
                    .and(Gauge.of("MIP baseline", "C2-MIP3"))
                    .and(Gauge.all("C2-MIP4", "MIP4 iteration >= 4.3", "WSMP version"))
                    .and(Gauge.of("JDSSDM version", "C2-JDSS"))
                    .and(Gauge.of("NVG version", "C2-NVG"))
                    .and(Gauge.of("baseline", "C2-MTF"))
                    .and(Gauge.of("year baseline", "C2-USMTF"))
                    .and(Gauge.of("CTIDP version", "C2-ASCA"))
                    .and(Gauge.of("version", "CYB-STIX"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.EDITIONS_DO_NOT_INTERWORK, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
