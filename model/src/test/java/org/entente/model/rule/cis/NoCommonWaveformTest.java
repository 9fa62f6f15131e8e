package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonWaveformTest implements RuleContract {
    private static World world() {
        return World.net("RF-HF", "modulation~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new NoCommonWaveform();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_WAVEFORM;
    }

    @Override
    public World broken() {
        return world().stating("USB", "AM");
    }

    @Override
    public World sound() {
        return world().stating("USB, AM", "USB");
    }

    @Override
    public World unknown() {
        return world().stating("USB", null);
    }
}
