package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.Things;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;

final class TransmitsInEmconTest implements RuleContract {
    private static World with(PacePlan.Step... steps) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
        var window = Things.activity("EMCON silent", days("D", 1, 2));
        return world.with(Nouns.pace(steps), window, Things.assignment(window.id(), World.NORWAY));
    }

    @Override
    public CisRule rule() {
        return new TransmitsInEmcon();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TRANSMITS_IN_EMCON;
    }

    @Override
    public World broken() {
        return with(Nouns.step(PacePlan.Means.PRIMARY, "Net", ""));
    }

    @Override
    public World sound() {
        return with(
                Nouns.step(PacePlan.Means.PRIMARY, "Net", ""),
                Nouns.step(PacePlan.Means.ALTERNATE, "", "courier"));
    }

    @Override
    public World unknown() {
        return with(Nouns.step(PacePlan.Means.PRIMARY, "", ""));
    }
}
