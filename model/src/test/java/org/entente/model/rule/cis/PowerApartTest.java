package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class PowerApartTest implements RuleContract {
    private static World world() {
        return World.link("LOG-ELEC", "voltage/frequency~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new PowerApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.POWER_APART;
    }

    @Override
    public World broken() {
        return world().stating("28 V", "230 V 50 Hz");
    }

    @Override
    public World sound() {
        return world().stating("28 V", "28 V");
    }

    @Override
    public World unknown() {
        return world().stating("28 V", null);
    }
}
