package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWAY;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.RECOVERY;
import static org.entente.model.Plans.SWEDEN;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.OPEN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.plan;

import org.entente.model.match.Verdict;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Agreement.State;
import org.entente.model.plan.Agreement.Type;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.FmnParticipation.Option;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Who is hosted for a time rests on the agreement with his host for that time.
final class HostingTest {
    private static final Phase FIRST = LIVE.withTimeframe(days("D", 0, 4));
    private static final Phase SECOND = RECOVERY.withTimeframe(days("D", 4, 9));
    private static final Agreement PLANNED = agreement(State.PLANNED, days("D", -60, 60));

    private static Agreement agreement(State state, Timeframe period) {
        return Scene.agreement("hosting", Type.HOSTING_AGREEMENT, state, period, SWEDEN, NORWAY);
    }

    /// The Swedes take part as guests of the Norwegians in that time.
    private static FmnParticipation guests(@Nullable Timeframe period) {
        return Scene.part(SWEDES.id(), Option.OPTION_C_HOSTED_USERS, NORWEGIANS.id())
                .withPeriod(period);
    }

    private static Plan with(Agreement agreement, FmnParticipation... parts) {
        return Stream.of(parts)
                .reduce(plan().put(FIRST).put(SECOND).put(agreement), Plan::put, (one, _) -> one);
    }

    private static @Nullable Verdict verdict(Plan plan, Phase phase) {
        return TwoRadios.verdict(Interop.of(Scene.GROUND, plan), ORDERS, phase);
    }

    @Test
    void whoIsNotHostedInAStageNeedsNoAgreementInIt() {
        var early = with(PLANNED, guests(days("D", -9, 4)));
        var late = with(PLANNED, guests(days("D", 4, 20)));
        var always = with(PLANNED, guests(null));

        assertThat(verdict(early, FIRST)).isEqualTo(Verdict.NONE);
        assertThat(verdict(early, SECOND)).isEqualTo(PAPER);
        assertThat(verdict(late, FIRST)).isEqualTo(PAPER);
        assertThat(verdict(late, SECOND)).isEqualTo(Verdict.NONE);
        assertThat(verdict(always, FIRST)).isEqualTo(Verdict.NONE);
        assertThat(verdict(always, SECOND)).isEqualTo(Verdict.NONE);
    }

    @Test
    void whoIsHostedForAPartOfAStageNeedsItForThatPart() {
        var guests = guests(days("D", 5, 7));
        var enough = agreement(State.SIGNED, days("D", 5, 8));
        var brief = agreement(State.SIGNED, days("D", 5, 6));

        assertThat(verdict(with(PLANNED, guests), SECOND)).isEqualTo(Verdict.NONE);
        assertThat(verdict(with(enough, guests), SECOND)).isEqualTo(PAPER);
        assertThat(verdict(with(brief, guests), SECOND)).isEqualTo(Verdict.NONE);
        assertThat(verdict(with(enough, guests(null)), SECOND)).isEqualTo(Verdict.NONE);
    }

    @Test
    void whereNobodyKnowsWhenHeIsHostedHePerhapsIs() {
        var guests = guests(days("X", 0, 4));

        assertThat(verdict(with(PLANNED, guests), FIRST)).isEqualTo(OPEN);
        assertThat(verdict(with(agreement(State.SIGNED, days("D", -60, 60)), guests), FIRST))
                .isEqualTo(PAPER);
        assertThat(
                        verdict(
                                with(agreement(State.IN_NEGOTIATION, days("D", -60, 60)), guests),
                                FIRST))
                .isEqualTo(OPEN);
    }

    @Test
    void asHeTakesPartHimselfInAStageElseAsHisNationDoes() {
        var nation = Scene.part(SWEDEN.id(), Option.OPTION_C_HOSTED_USERS, NORWAY.id());
        var own = Scene.part(SWEDES.id(), Option.OPTION_A_MNE, null);

        var early = with(PLANNED, nation, own.withPeriod(days("D", -9, 4)));
        assertThat(verdict(early, FIRST)).isEqualTo(PAPER);
        assertThat(verdict(early, SECOND)).isEqualTo(Verdict.NONE);
        assertThat(verdict(with(PLANNED, nation, own.withPeriod(days("D", 0, 2))), FIRST))
                .as("the rest of the stage")
                .isEqualTo(Verdict.NONE);
        assertThat(verdict(with(PLANNED, nation, own.withPeriod(days("X", 0, 2))), FIRST))
                .isEqualTo(OPEN);
        assertThat(verdict(with(PLANNED, nation, own), SECOND)).isEqualTo(PAPER);
    }

    @Test
    void thatTheAgreementIsOffTellsOnlyWhileHeIsHosted() {
        var signed = agreement(State.SIGNED, days("D", -60, 60));
        var interop = Interop.of(Scene.GROUND, with(signed, guests(days("D", -9, 4))));
        var off = interop.without(List.of(signed.id()), -1L);

        assertThat(TwoRadios.verdict(interop, ORDERS, FIRST)).isEqualTo(PAPER);
        for (int i = 0; i < interop.stages().size(); i++) {
            var phase = interop.stages().get(i).phase();
            var verdict = off.verdict(FitIds.of(ORDERS.id()), i);
            if (FIRST.id().equals(phase)) {
                assertThat(verdict).isEqualTo(Verdict.NONE);
            } else if (SECOND.id().equals(phase)) {
                assertThat(verdict).isEqualTo(PAPER);
            }
        }
    }

    @Test
    void anEditOfThePeriodIsFollowed() {
        var before = with(PLANNED, guests(days("D", -9, 4)));
        var after = before.put(guests(days("D", 4, 20)));

        var next = Interop.of(Scene.GROUND, before).next(after);

        assertThat(TwoRadios.verdict(next, ORDERS, FIRST)).isEqualTo(PAPER);
        assertThat(TwoRadios.verdict(next, ORDERS, SECOND)).isEqualTo(Verdict.NONE);
    }
}
