package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class DatumApartTest implements RuleContract {
    private static World world() {
        return World.link("GEO-DATUM", "datum~EQ!B@P");
    }

    @Override
    public CisRule rule() {
        return new DatumApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DATUM_APART;
    }

    @Override
    public World broken() {
        return world().stating("WGS-84", "ED50");
    }

    @Override
    public World sound() {
        return world().stating("WGS-84", "WGS-84");
    }

    @Override
    public World unknown() {
        return world().stating("WGS-84", null);
    }
}
