package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class TrackingApartTest implements RuleContract {
    private static World world() {
        return World.link("LOG-TRACK", "EDI format~SET!D@S");
    }

    @Override
    public CisRule rule() {
        return new TrackingApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TRACKING_APART;
    }

    @Override
    public World broken() {
        return world().stating("2185", "4329");
    }

    @Override
    public World sound() {
        return world().stating("2185", "2185");
    }

    @Override
    public World unknown() {
        return world().stating("2185", null);
    }
}
