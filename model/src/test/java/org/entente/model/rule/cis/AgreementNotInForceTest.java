package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Agreement;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;

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
