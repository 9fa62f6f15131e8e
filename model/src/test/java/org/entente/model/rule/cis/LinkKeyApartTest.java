package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class LinkKeyApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L22", "key~EQ!B@K");
    }

    @Override
    public CisRule rule() {
        return new LinkKeyApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_KEY_APART;
    }

    @Override
    public World broken() {
        return world().stating("NILE 7", "NILE 8");
    }

    @Override
    public World sound() {
        return world().stating("NILE 7", "NILE 7");
    }

    @Override
    public World unknown() {
        return world().stating("NILE 7", null);
    }
}
