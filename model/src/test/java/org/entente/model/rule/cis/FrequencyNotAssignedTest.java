package org.entente.model.rule.cis;

import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;

final class FrequencyNotAssignedTest implements RuleContract {
    private static World with(SpectrumAssignment.Status status) {
        var world = World.net("K", "freq~EQ!B@R").stating("x", "x");
        return world.with(world.frequency("F-1", status));
    }

    @Override
    public CisRule rule() {
        return new FrequencyNotAssigned();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOT_ASSIGNED;
    }

    @Override
    public World broken() {
        return with(SpectrumAssignment.Status.REQUESTED);
    }

    @Override
    public World sound() {
        return with(SpectrumAssignment.Status.ASSIGNED);
    }

    @Override
    public World unknown() {
        return World.net("K", "freq~EQ!B@R").stating("x", "x");
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MAJOR;
    }
}
