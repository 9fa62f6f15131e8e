package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// No vocoder is common to all stations of a narrowband net.
final class VocoderApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("vocoder", "RF-HF", "VOC-MELPE", "VOC-LPC", "VOC-SCIP")
                    .and(Gauge.of("vocoder MELPe", "RF-IW", "RF-IPRAD"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.VOCODER_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
