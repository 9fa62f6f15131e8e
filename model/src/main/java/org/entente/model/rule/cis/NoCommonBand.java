package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The bands that the stations of a net can tune, and the band of the net, have nothing in common.
final class NoCommonBand implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("band", "RF-HF", "RF-VHF", "RF-UHF", "RF-NBWF", "RF-SHF");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.NO_COMMON_BAND, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
