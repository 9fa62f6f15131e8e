package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The stations of a net have no family of crypto devices in common.
final class NoCommonCrypto implements CisRule {
    private static final Gauge GAUGE =
            Gauge.VOICE_SECURITY
                    .and(
                            Gauge.of(
                                    "crypto",
                                    "RF-MARLIN",
                                    "RF-SHF",
                                    "RF-VLF",
                                    "HF-4481",
                                    "HF-5066",
                                    "TDL-L11",
                                    "ISR-CDL"))
                    .and(Gauge.of("crypto device", "TDL-L16"))
                    .and(Gauge.of("LLC crypto", "TDL-L22"))
                    .and(Gauge.of("crypto suite", "RF-HDRWF", "NET-NINE"))
                    .and(Gauge.of("crypto applique", "IFF-M5"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.NO_COMMON_CRYPTO, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
