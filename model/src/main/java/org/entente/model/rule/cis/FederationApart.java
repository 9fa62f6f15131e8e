package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Simulations cannot join one federation: HLA version, infrastructure or object models differ.
final class FederationApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all(
                            "SIM-HLA",
                            "HLA version",
                            "RTI vendor+version",
                            "FOM modules",
                            "time management")
                    .and(Gauge.all("SIM-NETN", "NETN version", "module set"))
                    .and(Gauge.of("RPR version", "SIM-RPR"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.FEDERATION_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
