package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// ISR libraries offer interfaces or streams that the other side does not take.
final class IsrLibraryApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all(
                    "ISR-LIB",
                    "interface CORBA/HTTP/CSD-publish/CSD-query",
                    "edition",
                    "streams GMTI/motion imagery/Link 16");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.ISR_LIBRARY_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
