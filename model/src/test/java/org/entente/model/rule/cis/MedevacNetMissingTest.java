package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class MedevacNetMissingTest implements RuleContract {
    private static World world() {
        return World.link("MED-EVAC", "net/frequency stated~REF!B@C");
    }

    @Override
    public CisRule rule() {
        return new MedevacNetMissing();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MEDEVAC_NET_MISSING;
    }

    @Override
    public World broken() {
        return world().stating("net 7", "missing");
    }

    @Override
    public World sound() {
        return world().stating("net 7", "net 7");
    }

    @Override
    public World unknown() {
        return world().stating("net 7", null);
    }
}
