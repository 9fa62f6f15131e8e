package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NotConfirmedTest implements RuleContract {

    @Override
    public CisRule rule() {
        return new NotConfirmed();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOT_CONFIRMED;
    }

    @Override
    public World broken() {
        return World.net("K", "p~EQ!B@C").stating("x", null).exchanging();
    }

    @Override
    public World sound() {
        return World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C").stating("x", null).exchangingSomething();
    }
}
