package org.entente.model.rule.cis;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Participant;
import org.entente.model.rule.RuleCode;

final class NoSecurityAgreementTest implements RuleContract {
    private static World with(Participant party, Agreement.State state) {
        var domain = World.domain("MS", Classification.SECRET);
        return World.EMPTY.with(
                domain,
                World.within(World.system("A", World.SWEDEN), domain.id()),
                Nouns.agreement(Agreement.Type.SECURITY_AGREEMENT, state, Plans.NORWAY, party));
    }

    @Override
    public CisRule rule() {
        return new NoSecurityAgreement();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_SECURITY_AGREEMENT;
    }

    @Override
    public World broken() {
        return with(Plans.BRITAIN, Agreement.State.SIGNED);
    }

    @Override
    public World sound() {
        return with(Plans.SWEDEN, Agreement.State.SIGNED);
    }

    @Override
    public World unknown() {
        return with(Plans.SWEDEN, Agreement.State.IN_NEGOTIATION);
    }
}
