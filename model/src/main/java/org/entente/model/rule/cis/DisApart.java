package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Simulations on DIS differ in version, exercise or port, or two of them have the same site and
/// application.
final class DisApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all(
                    "SIM-DIS",
                    "protocol version",
                    "exercise id",
                    "UDP port",
                    "site/application id",
                    "broadcast/multicast");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.DIS_APART, GAUGE),
                Addresses.doubled(
                        wiring, RuleCode.DIS_APART, AddressAssignment.Type.DIS_SITE_APPLICATION));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
