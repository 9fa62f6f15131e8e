package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class SimulatedLinkApartTest implements RuleContract {
    private static World world() {
        return World.net("SIM-L16", "protocol SISO-J vs SIMPLE~SET!B@S");
    }

    @Override
    public CisRule rule() {
        return new SimulatedLinkApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SIMULATED_LINK_APART;
    }

    @Override
    public World broken() {
        return world().stating("SISO-J", "SIMPLE");
    }

    @Override
    public World sound() {
        return world().stating("SISO-J", "SISO-J");
    }

    @Override
    public World unknown() {
        return world().stating("SISO-J", null);
    }
}
