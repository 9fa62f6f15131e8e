package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Two units of a data link have the same address: JU, PU, NU or a block of track numbers.
final class LinkAddressTwice implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("JU number", "TDL-L16")
                    .and(Gauge.of("PU number", "TDL-L11"))
                    .and(Gauge.of("NU address", "TDL-L22"))
                    .and(Gauge.of("JU/IJU", "TDL-JREAP"))
                    .and(Gauge.of("track number block", "TDL-L1"))
                    .and(Gauge.of("URN", "TDL-VMF"))
                    .and(Gauge.of("node id", "TDL-SIMPLE"))
                    .and(Gauge.of("JU numbers per OPTASK LINK", "SIM-L16"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.onNets(wiring, RuleCode.LINK_ADDRESS_TWICE, GAUGE),
                Addresses.doubled(
                        wiring,
                        RuleCode.LINK_ADDRESS_TWICE,
                        AddressAssignment.Type.JTIDS_UNIT,
                        AddressAssignment.Type.NILE_UNIT,
                        AddressAssignment.Type.PARTICIPATING_UNIT,
                        AddressAssignment.Type.UNIT_REFERENCE_NUMBER,
                        AddressAssignment.Type.TRACK_NUMBER_BLOCK));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
