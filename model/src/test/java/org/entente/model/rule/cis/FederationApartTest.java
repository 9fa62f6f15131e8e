package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class FederationApartTest implements RuleContract {
    private static World world() {
        return World.net("SIM-HLA", "HLA version~EQ!B@S");
    }

    @Override
    public CisRule rule() {
        return new FederationApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.FEDERATION_APART;
    }

    @Override
    public World broken() {
        return world().stating("1516-2010", "1.3");
    }

    @Override
    public World sound() {
        return world().stating("1516-2010", "1516-2010");
    }

    @Override
    public World unknown() {
        return world().stating("1516-2010", null);
    }
}
