package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The port ranges or the packetisation of voice or video services do not meet.
final class MediaPortsApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("VOIP-SIP", "RTP port range", "packetisation 40 ms")
                    .and(Gauge.of("dynamic port range", "VTC"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.MEDIA_PORTS_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
