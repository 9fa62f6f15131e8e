package org.entente.model.rule.cis;

import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.RuleCode;

final class RestrictedFrequencyTest implements RuleContract {
    private static World with(String alias) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(
                world.frequency(alias, SpectrumAssignment.Status.ASSIGNED),
                World.restriction("F-1"));
    }

    @Override
    public CisRule rule() {
        return new RestrictedFrequency();
    }

    @Override
    public RuleCode code() {
        return RuleCode.RESTRICTED_FREQUENCY;
    }

    @Override
    public World broken() {
        return with("F-1");
    }

    @Override
    public World sound() {
        return with("F-2");
    }

    @Override
    public World unknown() {
        return with("");
    }
}
