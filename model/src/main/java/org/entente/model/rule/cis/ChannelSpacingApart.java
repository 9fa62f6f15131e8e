package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The stations of a net work with different channel spacing.
final class ChannelSpacingApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("channel_kHz", "RF-VHF")
                    .and(Gauge.of("channel", "RF-UHF", "RF-TACSATUHF"))
                    .and(Gauge.of("channel type", "RF-DAMA"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.CHANNEL_SPACING_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
