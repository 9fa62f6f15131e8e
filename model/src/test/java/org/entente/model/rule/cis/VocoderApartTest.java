package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class VocoderApartTest implements RuleContract {
    private static World world() {
        return World.net("VOC-MELPE", "vocoder+rate~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new VocoderApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.VOCODER_APART;
    }

    @Override
    public World broken() {
        return world().stating("LPC-10", "MELPe 2400");
    }

    @Override
    public World sound() {
        return world().stating("MELPe 2400", "MELPe 2400");
    }

    @Override
    public World unknown() {
        return world().stating("MELPe 2400", null);
    }
}
