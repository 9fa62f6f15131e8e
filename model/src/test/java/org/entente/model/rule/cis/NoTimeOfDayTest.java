package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoTimeOfDayTest implements RuleContract {
    private static World world() {
        return World.net("RF-SATURN", "TOD~TIME!B@C");
    }

    @Override
    public CisRule rule() {
        return new NoTimeOfDay();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_TIME_OF_DAY;
    }

    @Override
    public World broken() {
        return world().stating("GPS", "own clock");
    }

    @Override
    public World sound() {
        return world().stating("GPS", "GPS");
    }

    @Override
    public World unknown() {
        return world().stating("GPS", null);
    }
}
