package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// No modulation, waveform or mode is common to all stations of a radio net.
final class NoCommonWaveform implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("modulation", "RF-HF", "RF-VHF", "RF-UHF")
                    .and(Gauge.of("mode", "RF-VHF-FH", "RF-SATURN", "RF-VLF"))
                    .and(Gauge.of("waveform", "RF-NHCDR", "RF-EHF", "ISR-CDL"))
                    .and(Gauge.of("waveform_version", "RF-HDRWF"))
                    .and(Gauge.of("radio_family", "RF-SINC"))
                    .and(Gauge.of("profile A", "RF-NBWF"))
                    .and(Gauge.of("modem class", "RF-SHF"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.NO_COMMON_WAVEFORM, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
