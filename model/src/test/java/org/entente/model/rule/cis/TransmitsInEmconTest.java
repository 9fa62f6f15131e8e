package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Things;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.List;

final class TransmitsInEmconTest implements RuleContract {
    private static World with(PacePlan.Step... steps) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
        var window = Things.activity("EMCON silent", days("D", 1, 2));
        return world.with(Nouns.pace(steps), window, Things.assignment(window.id(), World.NORWAY));
    }

    @Test
    void namesEachMeansThatTransmitsAlthoughAnotherDoesNot() {
        var world =
                with(
                        Nouns.step(PacePlan.Means.PRIMARY, "Net", ""),
                        Nouns.step(PacePlan.Means.ALTERNATE, "", "courier"));

        assertThat(world.check(rule()))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.arguments().getLast())
                                        .isEqualTo(
                                                new Argument.Phrase(
                                                        List.of(
                                                                new Argument.Term.Means(
                                                                        PacePlan.Means.PRIMARY),
                                                                new Argument.Word(
                                                                        "– EMCON silent")))));
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
        return with(Nouns.step(PacePlan.Means.PRIMARY, "", "courier"));
    }

    @Override
    public World unknown() {
        return with(Nouns.step(PacePlan.Means.PRIMARY, "", ""));
    }
}
