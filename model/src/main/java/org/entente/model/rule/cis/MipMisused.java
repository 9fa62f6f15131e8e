package org.entente.model.rule.cis;

import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// MIP is planned for friendly force tracking, or over a tactical bearer. Unknown where nobody has
/// stated that the bearer is not tactical.
final class MipMisused implements CisRule {
    private static final Gauge GAUGE = Gauge.of("bearer not tactical", "C2-MIP4");
    private static final Set<String> TRACKING = Set.of("FFT-FFI", "FFT-G2A");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var tracked =
                wiring.plan()
                        .informationProducts()
                        .filter(MipMisused::isTracking)
                        .filter(product -> product.standards().stream().anyMatch(MipMisused::isMip))
                        .map(MipMisused::found);
        return Stream.concat(tracked, Apart.between(wiring, RuleCode.MIP_MISUSED, GAUGE));
    }

    private static boolean isMip(String key) {
        return key.startsWith("C2-MIP");
    }

    private static boolean isTracking(InformationProduct product) {
        return product.code().equalsIgnoreCase("FFI")
                || product.standards().stream().anyMatch(TRACKING::contains);
    }

    private static Case found(InformationProduct product) {
        var standards = product.standards().stream().map(Argument.StandardTitle::new).toList();
        return Case.found(
                RuleCode.MIP_MISUSED,
                product.id(),
                new Argument.Thing(product.id()),
                Gathering.several(standards, standards.size()));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
