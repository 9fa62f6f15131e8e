package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The generations of automatic link establishment, the waveforms, bandwidths or interleavers of an
/// HF net do not go together.
final class HfLinkApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("ale_generation", "HF-ALE3G")
                    .and(Gauge.of("waveform", "HF-4285", "HF-4539", "HF-4415", "HF-5066"))
                    .and(Gauge.of("interleaver", "HF-4539"))
                    .and(Gauge.all("HF-5069", "bandwidth", "ALE"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.HF_LINK_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
