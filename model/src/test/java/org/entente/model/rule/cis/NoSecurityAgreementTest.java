package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;

final class NoSecurityAgreementTest implements RuleContract {
    private static World with(Participant party, Agreement.State state) {
        var domain = World.domain("MS", Classification.SECRET);
        return World.EMPTY.with(
                domain,
                World.within(World.system("A", World.SWEDEN), domain.id()),
                Nouns.agreement(Agreement.Type.SECURITY_AGREEMENT, state, Plans.NORWAY, party));
    }

    @Test
    void anAgreementThatEndsBeforeTheExerciseIsNone() {
        var signed =
                sound().plan().agreements().findFirst().orElseThrow().withPeriod(days("D", -90, 3));

        assertThat(severities(signed)).containsExactly(Severity.SHOWSTOPPER);
        assertThat(severities(signed.withPeriod(days("D", -90, 90)))).isEmpty();
        assertThat(severities(signed.withPeriod(days("NOWHERE", -90, 90))))
                .containsExactly(Severity.UNKNOWN);
    }

    private List<Severity> severities(Entity agreement) {
        return sound().with(agreement).check(rule()).stream().map(Finding::severity).toList();
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
