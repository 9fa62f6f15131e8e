package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class EnumerationsApartTest implements RuleContract {
    private static World world() {
        return World.net("SIM-DIS", "terrain DB~EQ!D@S");
    }

    @Override
    public CisRule rule() {
        return new EnumerationsApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.ENUMERATIONS_APART;
    }

    @Override
    public World broken() {
        return world().stating("terrain 1", "terrain 2");
    }

    @Override
    public World sound() {
        return world().stating("terrain 1", "terrain 1");
    }

    @Override
    public World unknown() {
        return world().stating("terrain 1", null);
    }
}
