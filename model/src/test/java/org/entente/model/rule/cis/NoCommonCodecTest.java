package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonCodecTest implements RuleContract {
    private static World world() {
        return World.link("VOIP-SIP", "media security(SRTP/SDES or IPsec)~EQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new NoCommonCodec();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_CODEC;
    }

    @Override
    public World broken() {
        return world().stating("SRTP", "IPsec");
    }

    @Override
    public World sound() {
        return world().stating("SRTP", "SRTP");
    }

    @Override
    public World unknown() {
        return world().stating("SRTP", null);
    }
}
