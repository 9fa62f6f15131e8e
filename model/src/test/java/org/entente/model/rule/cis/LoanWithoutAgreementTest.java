package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.match.Remarks;
import org.entente.model.plan.Agreement;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class LoanWithoutAgreementTest implements RuleContract {
    private static World with(Agreement.State state) {
        var stated = Map.of(Remarks.LOAN, "NOR");
        return World.EMPTY.with(
                World.system("A", World.SWEDEN, World.binding("K", stated)),
                Nouns.agreement(Agreement.Type.COMSEC_MOU, state, Plans.NORWAY, Plans.SWEDEN));
    }

    @Test
    void theAgreementMustBeInForceForTheExercise() {
        var signed =
                Nouns.agreement(
                        Agreement.Type.COMSEC_MOU,
                        Agreement.State.SIGNED,
                        Plans.NORWAY,
                        Plans.SWEDEN);

        assertThat(sound().with(signed.withPeriod(days("D", -60, 60))).check(rule())).isEmpty();
        assertThat(sound().with(signed.withPeriod(days("D", -60, 3))).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
        assertThat(sound().with(signed.withPeriod(days("X", -60, 3))).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Test
    void onlyWhatHasToDoWithCryptoIsControlled() {
        assertThat(broken().knowing("K", "port~EQ!B@C").check(rule())).isEmpty();
        assertThat(broken().knowing("K", "crypto device~SET!B@E").check(rule())).hasSize(1);
    }

    @Test
    void nobodyKnowsALenderWhoTakesNoPart() {
        var stated = Map.of(Remarks.LOAN, "XXX");

        assertThat(
                        World.EMPTY
                                .with(World.system("A", World.SWEDEN, World.binding("K", stated)))
                                .check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
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
