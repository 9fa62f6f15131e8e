package org.entente.model.rule.cis;

import org.entente.model.Plans;
import org.entente.model.plan.Agreement;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class LoanWithoutAgreementTest implements RuleContract {
    private static World with(Agreement.State state) {
        var stated = Map.of("on loan from", "NOR");
        return World.EMPTY.with(
                World.system("A", World.SWEDEN, World.binding("K", stated)),
                Nouns.agreement(Agreement.Type.COMSEC_MOU, state, Plans.NORWAY, Plans.SWEDEN));
    }

    @Override
    public CisRule rule() {
        return new LoanWithoutAgreement();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LOAN_WITHOUT_AGREEMENT;
    }

    @Override
    public World broken() {
        return with(Agreement.State.PLANNED);
    }

    @Override
    public World sound() {
        return with(Agreement.State.SIGNED);
    }

    @Override
    public World unknown() {
        return with(Agreement.State.IN_NEGOTIATION);
    }
}
