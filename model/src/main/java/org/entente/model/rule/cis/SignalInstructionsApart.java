package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The stations of a net do not hold the same edition of the signal operating instructions, or a
/// call sign is given twice.
final class SignalInstructionsApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("CEOI", "edition+time period", "distribution to all members")
                    .and(Gauge.of("call sign", "CALLSIGN"))
                    .and(Gauge.of("call sign plan", "VOICE-ACP125"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.SIGNAL_INSTRUCTIONS_APART, GAUGE),
                Addresses.doubled(
                        wiring,
                        RuleCode.SIGNAL_INSTRUCTIONS_APART,
                        AddressAssignment.Type.CALL_SIGN));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
