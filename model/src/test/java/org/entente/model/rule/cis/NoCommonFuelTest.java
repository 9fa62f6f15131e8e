package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonFuelTest implements RuleContract {
    private static World world() {
        return World.link("LOG-FUEL-AV", "NATO fuel code~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new NoCommonFuel();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_FUEL;
    }

    @Override
    public World broken() {
        return world().stating("F-34", "F-54");
    }

    @Override
    public World sound() {
        return world().stating("F-34, F-35", "F-34");
    }

    @Override
    public World unknown() {
        return world().stating("F-34", null);
    }
}
