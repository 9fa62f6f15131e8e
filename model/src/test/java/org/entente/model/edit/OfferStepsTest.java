package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.plan.OfferState.CONFIRMED;
import static org.entente.model.plan.OfferState.INVITED;
import static org.entente.model.plan.OfferState.OFFERED;
import static org.entente.model.plan.OfferState.OFFERED_INFORMALLY;
import static org.entente.model.plan.OfferState.SCHEDULED;
import static org.entente.model.plan.OfferState.WITHDRAWN;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

class OfferStepsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Participant norway = Things.nation("NOR");
    private final Requirement battalion = Things.requirement("L-001", "Mechanised battalion");
    private final Offer invited = Things.offer(battalion, norway, INVITED, DAY);
    private final Plan plan =
            Plan.of(List.of(Things.exercise("CONCORD"), norway, battalion, invited));

    @Test
    void movesAlongTheRoadOfForceGeneration() {
        var confirmed =
                invited.with(step(OFFERED_INFORMALLY, 1))
                        .with(step(OFFERED, 2))
                        .with(step(CONFIRMED, 3));

        assertThat(PlanEditor.apply(plan, new Edit.Revise(confirmed)))
                .isInstanceOfSatisfying(
                        Outcome.Applied.class,
                        applied -> assertThat(applied.plan().offers()).containsExactly(confirmed));
    }

    @Test
    void refusesAStateThatDoesNotFollow() {
        var leap = invited.with(step(SCHEDULED, 1));

        assertThat(PlanEditor.apply(plan, new Edit.Revise(leap)))
                .isEqualTo(
                        new Outcome.Refused(
                                new Refusal.OfferCannotMove(invited.id(), INVITED, SCHEDULED)));
    }

    @Test
    void refusesAStepBeforeTheLastOne() {
        var earlier = invited.with(step(OFFERED, -1));

        assertThat(PlanEditor.apply(plan, new Edit.Revise(earlier)))
                .isEqualTo(
                        new Outcome.Refused(
                                new Refusal.StepTooEarly(invited.id(), DAY, DAY.minusDays(1))));
    }

    @Test
    void refusesARewrittenPastThatDoesNotHoldTogether() {
        var offered = invited.with(step(OFFERED, 1));
        var withOffer = plan.put(offered);
        var rewritten =
                new Offer(
                        offered.id(),
                        battalion.id(),
                        norway.id(),
                        offered.content(),
                        List.of(step(INVITED, 0), step(CONFIRMED, 1)),
                        Notes.PLAIN);

        assertThat(PlanEditor.apply(withOffer, new Edit.Revise(rewritten)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void takesWhatAlreadyStands() {
        var standing = Things.offer(battalion, norway, CONFIRMED, DAY.plusDays(1));

        assertThat(PlanEditor.apply(plan.drop(invited.id()), new Edit.Add(standing)))
                .isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void goesDownWithItsRequirement() {
        assertThat(PlanEditor.apply(plan, new Edit.Remove(battalion.id())))
                .isInstanceOfSatisfying(
                        Outcome.Applied.class,
                        applied -> assertThat(applied.plan().offers()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(OfferState.class)
    void canComeOutOfEveryStateButTheLast(OfferState state) {
        assertThat(state.next().isEmpty()).isEqualTo(state == OfferState.RELEASED);
        assertThat(state.next()).doesNotContain(state);
    }

    @Test
    void standsForNothingOnceItIsWithdrawn() {
        assertThat(WITHDRAWN.isOffered()).isFalse();
        assertThat(INVITED.isOffered()).isFalse();
        assertThat(OFFERED.isConfirmed()).isFalse();
    }

    private static Offer.Step step(OfferState state, int days) {
        return new Offer.Step(state, "NOR MOD", DAY.plusDays(days), "Letter 12");
    }
}
