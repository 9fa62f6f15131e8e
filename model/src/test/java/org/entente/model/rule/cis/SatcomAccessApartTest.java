package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class SatcomAccessApartTest implements RuleContract {
    private static World world() {
        return World.net("RF-TACSATUHF", "access(dedicated/DAMA/IW)~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new SatcomAccessApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SATCOM_ACCESS_APART;
    }

    @Override
    public World broken() {
        return world().stating("DAMA", "IW");
    }

    @Override
    public World sound() {
        return world().stating("DAMA, IW", "IW");
    }

    @Override
    public World unknown() {
        return world().stating("DAMA", null);
    }
}
