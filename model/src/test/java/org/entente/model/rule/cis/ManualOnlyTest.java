package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class ManualOnlyTest implements RuleContract {

    @Override
    public CisRule rule() {
        return new ManualOnly();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MANUAL_ONLY;
    }

    @Override
    public World broken() {
        return World.carried("x", "x");
    }

    @Override
    public World sound() {
        return World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
    }

    @Override
    public World unknown() {
        return World.carried("x", null);
    }
}
