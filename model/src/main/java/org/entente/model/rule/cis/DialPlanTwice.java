package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// A country identifier or a prefix of the dial plan is used twice.
final class DialPlanTwice implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("VOIP-NUM", "country_identifier", "dial plan prefix");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.DIAL_PLAN_TWICE, GAUGE),
                Addresses.doubled(
                        wiring,
                        RuleCode.DIAL_PLAN_TWICE,
                        AddressAssignment.Type.NUMBER_RANGE,
                        AddressAssignment.Type.COUNTRY_IDENTIFIER));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
