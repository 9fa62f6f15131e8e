package org.entente.model.rule.cis;

import java.util.List;

/// The checks of radios, keys and spectrum.
final class RadioRules {
    static final List<CisRule> ALL =
            List.of(
                    new NoMeans(),
                    new ManualOnly(),
                    new NotConfirmed(),
                    new DegradedOnly(),
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
                    new KeyNotReleasable(),
                    new KeyChangeInEvent(),
                    new KeyNotInPlace(),
                    new LoanWithoutAgreement(),
                    new CryptoTypeTooLow(),
                    new ScipKeyModeApart(),
                    new FrequencyNotAssigned(),
                    new RestrictedFrequency(),
                    new FrequencyShared(),
                    new NoFrequencyClearance(),
                    new TransmitsInEmcon());

    private RadioRules() {}
}
