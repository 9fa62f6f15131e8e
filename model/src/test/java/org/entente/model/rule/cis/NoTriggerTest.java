package org.entente.model.rule.cis;

import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class NoTriggerTest implements RuleContract {
    private static World with(String trigger, @Nullable Boolean monitored) {
        var step = Nouns.step(PacePlan.Means.ALTERNATE, "", "courier");
        var change = new PacePlan.Change(trigger, monitored, null);
        return World.EMPTY.with(
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""),
                Nouns.pace(
                        new PacePlan.Step(
                                step.means(), step.net(), step.way(), change, step.authorised())));
    }

    @Override
    public CisRule rule() {
        return new NoTrigger();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_TRIGGER;
    }

    @Override
    public World broken() {
        return with("", true);
    }

    @Override
    public World sound() {
        return with("no answer twice", true);
    }

    @Override
    public World unknown() {
        return with("no answer twice", null);
    }
}
