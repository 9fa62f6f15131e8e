package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class DesignLoadApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "network design load(NDL)~EQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new DesignLoadApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DESIGN_LOAD_APART;
    }

    @Override
    public World broken() {
        return world().stating("NDL-1", "NDL-2");
    }

    @Override
    public World sound() {
        return world().stating("NDL-1", "NDL-1");
    }

    @Override
    public World unknown() {
        return world().stating("NDL-1", null);
    }
}
