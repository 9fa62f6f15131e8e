package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two work by editions of a procedure of which it is known that they differ.
final class DoctrineApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of(
                    "edition",
                    "VOICE-ACP125",
                    "VOICE-LUVM",
                    "PROC-ORD",
                    "PROC-MAR",
                    "CBRN-ATP45",
                    "IFF-PROC");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.DOCTRINE_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
