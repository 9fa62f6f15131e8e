package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class DegradedOnlyTest implements RuleContract {

    @Override
    public CisRule rule() {
        return new DegradedOnly();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DEGRADED_ONLY;
    }

    @Override
    public World broken() {
        return World.net("K", "p~EQ!D@C").stating("x", "y").exchanging();
    }

    @Override
    public World sound() {
        return World.net("K", "p~EQ!D@C").stating("x", "x").exchanging();
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!D@C").stating("x", null).exchanging();
    }
}
