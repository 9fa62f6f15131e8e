package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// One cannot process the labels that the other binds to its information.
final class LabelBindingApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("binding profile", "LBL-4778")
                    .and(Gauge.of("label XEP binding", "MSG-XMPP"))
                    .and(Gauge.of("label binding", "MSG-SMTP"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.LABEL_BINDING_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
