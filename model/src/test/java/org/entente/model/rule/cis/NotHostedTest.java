package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

final class NotHostedTest implements RuleContract {
    private static World with(Agreement.State state) {
        return World.EMPTY.with(
                Nouns.part(
                        World.SWEDEN,
                        FmnParticipation.Option.OPTION_C_HOSTED_USERS,
                        4,
                        World.NORWAY),
                Nouns.agreement(
                        Agreement.Type.HOSTING_AGREEMENT, state, Plans.NORWAY, Plans.SWEDEN));
    }

    @Test
    void asksForTheOptionWhereNobodyHasStatedIt() {
        assertThat(World.EMPTY.with(Nouns.part(World.SWEDEN, null, 4, World.NORWAY)).check(rule()))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(found.arguments())
                                    .endsWith(Argument.Term.Missing.FMN_OPTION);
                        });
    }

    @Override
    public CisRule rule() {
        return new NotHosted();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOT_HOSTED;
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
