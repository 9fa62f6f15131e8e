package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class Link11ApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L11", "DLRP~EQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new Link11Apart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_11_APART;
    }

    @Override
    public World broken() {
        return world().stating("6000N01000E", "6030N01000E");
    }

    @Override
    public World sound() {
        return world().stating("6000N01000E", "6000N01000E");
    }

    @Override
    public World unknown() {
        return world().stating("6000N01000E", null);
    }
}
