package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The certification of a joint terminal attack controller is not accepted, or the format of the
/// call for fire differs.
final class ControllerNotRecognised implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("PROC-FIRES", "JTAC certification accepted", "call-for-fire format");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.CONTROLLER_NOT_RECOGNISED, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
