package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The stations of a net do not hold the same edition of a key, by its alias.
final class KeyApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of(
                            "key",
                            "RF-HF",
                            "RF-VHF",
                            "RF-UHF",
                            "RF-HQ",
                            "RF-NBWF",
                            "RF-HDRWF",
                            "RF-NHCDR",
                            "RF-MARLIN",
                            "RF-TACSATUHF",
                            "RF-EHF",
                            "RF-VLF",
                            "HF-4481",
                            "ISR-CDL",
                            "IFF-REV",
                            "IFF-BTID")
                    .and(Gauge.of("TEK", "RF-SINC"))
                    .and(Gauge.of("transec_key", "RF-SATURN", "RF-SINC"))
                    .and(Gauge.of("orderwire key", "RF-IW", "RF-DAMA"))
                    .and(Gauge.of("LP key", "HF-ALE3G"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.KEY_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
