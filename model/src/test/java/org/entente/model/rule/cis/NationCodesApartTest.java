package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NationCodesApartTest implements RuleContract {
    private static World world() {
        return World.link("GEOCODE", "code set~EQ!B@P");
    }

    @Override
    public CisRule rule() {
        return new NationCodesApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NATION_CODES_APART;
    }

    @Override
    public World broken() {
        return world().stating("STANAG 1059", "ISO 3166");
    }

    @Override
    public World sound() {
        return world().stating("ISO 3166", "ISO 3166");
    }

    @Override
    public World unknown() {
        return world().stating("ISO 3166", null);
    }
}
