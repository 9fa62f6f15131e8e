package org.entente.model.rule.cis;

import java.util.List;

/// The checks of radios, keys and spectrum.
final class RadioRules {
    static final List<CisRule> ALL =
            List.of(
                    new NetsExceedSets(),
                    new NoCommonBand(),
                    new NoCommonWaveform(),
                    new NetInClear(),
                    new BetterWithout(),
                    new HaveQuickApart(),
                    new NoTimeOfDay(),
                    new HopsetNotIssued(),
                    new ChannelSpacingApart(),
                    new VocoderApart(),
                    new HfLinkApart(),
                    new SatcomAccessApart(),
                    new MuosForIw(),
                    new NoCommonCrypto(),
                    new KeyApart(),
                    new CryptoTypeTooLow(),
                    new ScipKeyModeApart());

    private RadioRules() {}
}
