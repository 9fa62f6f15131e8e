package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// The feed of the maritime picture is not agreed: baseline or port differ.
final class MaritimePictureApart implements CisRule {
    private static final Gauge GAUGE = Gauge.all("C2-OTG", "baseline", "TCP port");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.MARITIME_PICTURE_APART, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
