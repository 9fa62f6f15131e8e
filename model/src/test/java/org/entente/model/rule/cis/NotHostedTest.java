package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
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

    /// The agreement is for STARTEX to ENDEX where it is for all the time.
    @Test
    void looksAtTheTimeInWhichTheyAreHosted() {
        assertThat(during(days("D", 0, 2), days("D", -1, 3)).check(rule())).isEmpty();
        assertThat(during(days("D", 0, 4), days("D", -1, 3)).check(rule()))
                .extracting(Finding::severity)
                .doesNotContain(Severity.UNKNOWN)
                .hasSize(1);
        assertThat(during(null, days("D", -1, 3)).check(rule()))
                .extracting(Finding::severity)
                .doesNotContain(Severity.UNKNOWN)
                .hasSize(1);
        assertThat(during(days("D", -90, -80), days("D", -1, 3)).check(rule()))
                .as("not in the exercise")
                .isEmpty();
        assertThat(during(days("X", 0, 2), days("D", -1, 3)).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.UNKNOWN);
        assertThat(during(days("X", 0, 2), null).check(rule())).isEmpty();
    }

    /// Hosted in the one time by an agreement for the other.
    private static World during(@Nullable Timeframe hosted, @Nullable Timeframe agreed) {
        var world = with(Agreement.State.SIGNED);
        var part = world.plan().fmnParticipations().findFirst().orElseThrow();
        var agreement = world.plan().agreements().findFirst().orElseThrow();
        return world.with(part.withPeriod(hosted), agreement.withPeriod(agreed));
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
