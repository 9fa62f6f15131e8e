package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class UasControlShortTest implements RuleContract {
    private static World world() {
        return World.link("ISR-UCS", "VSM available~REF!B@E");
    }

    @Override
    public CisRule rule() {
        return new UasControlShort();
    }

    @Override
    public RuleCode code() {
        return RuleCode.UAS_CONTROL_SHORT;
    }

    @Override
    public World broken() {
        return world().stating("yes", "none");
    }

    @Override
    public World sound() {
        return world().stating("yes", "yes");
    }

    @Override
    public World unknown() {
        return world().stating("yes", null);
    }
}
