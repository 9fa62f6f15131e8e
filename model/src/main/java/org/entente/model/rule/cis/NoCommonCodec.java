package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Voice or video services have no codec or no method of protecting the media in common.
final class NoCommonCodec implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("VOIP-SIP", "codec", "media security")
                    .and(Gauge.all("VTC", "video codec", "audio codec", "media security"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.NO_COMMON_CODEC, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
