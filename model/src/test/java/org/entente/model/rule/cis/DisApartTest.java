package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class DisApartTest implements RuleContract {
    private static World world() {
        return World.net("SIM-DIS", "site/application id~UNQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new DisApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DIS_APART;
    }

    @Override
    public World broken() {
        return world().stating("12:1", "12:1");
    }

    @Override
    public World sound() {
        return world().stating("12:1", "12:2");
    }

    @Override
    public World unknown() {
        return world().stating("12:1", null);
    }
}
