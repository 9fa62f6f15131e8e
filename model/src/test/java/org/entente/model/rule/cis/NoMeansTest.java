package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.rule.RuleCode;

final class NoMeansTest implements RuleContract {

    @Override
    public CisRule rule() {
        return new NoMeans();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_MEANS;
    }

    @Override
    public World broken() {
        return World.net("K", "p~EQ!B@C").stating("x", "y").exchanging();
    }

    @Override
    public World sound() {
        return World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C")
                .stating("x", "x")
                .exchanging()
                .with(Plans.SWEDES.withPresence(days("X", 0, 3)));
    }
}
