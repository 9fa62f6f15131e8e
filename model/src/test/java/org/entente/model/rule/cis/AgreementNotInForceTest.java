package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Agreement;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.util.List;

final class AgreementNotInForceTest implements RuleContract {
    private static World with(Timeframe period) {
        return World.EMPTY.with(
                Nouns.agreement(
                                Agreement.Type.ACSA,
                                Agreement.State.SIGNED,
                                Plans.NORWAY,
                                Plans.SWEDEN)
                        .withPeriod(period));
    }

    @Test
    void whoSupportsAnotherNeedsAnAgreementOnIt() {
        var fuelling = World.link("LOG-REFUEL", "connector~SET!B@E").stating("x", "x");
        var acsa =
                Nouns.agreement(
                                Agreement.Type.ACSA,
                                Agreement.State.SIGNED,
                                Plans.NORWAY,
                                Plans.SWEDEN)
                        .withPeriod(days("D", -100, 100));
        var other = acsa.withParties(List.of(Plans.NORWAY.id(), Plans.BRITAIN.id()));

        assertThat(fuelling.with(acsa).check(rule())).isEmpty();
        assertThat(fuelling.with(other).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
        assertThat(fuelling.check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Override
    public CisRule rule() {
        return new AgreementNotInForce();
    }

    @Override
    public RuleCode code() {
        return RuleCode.AGREEMENT_NOT_IN_FORCE;
    }

    @Override
    public World broken() {
        return with(days("D", -100, 3));
    }

    @Override
    public World sound() {
        return with(days("D", -100, 100));
    }

    @Override
    public World unknown() {
        return with(days("X", -100, 100));
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MINOR;
    }
}
