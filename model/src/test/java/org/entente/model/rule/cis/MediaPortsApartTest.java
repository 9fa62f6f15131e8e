package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class MediaPortsApartTest implements RuleContract {
    private static World world() {
        return World.link("VOIP-SIP", "RTP port range~RNG!D@C");
    }

    @Override
    public CisRule rule() {
        return new MediaPortsApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MEDIA_PORTS_APART;
    }

    @Override
    public World broken() {
        return world().stating("16384-20000", "30000-32000");
    }

    @Override
    public World sound() {
        return world().stating("16384-20000", "18000-19000");
    }

    @Override
    public World unknown() {
        return world().stating("16384-20000", null);
    }
}
