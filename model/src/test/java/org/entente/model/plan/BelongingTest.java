package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.junit.jupiter.api.Test;

class BelongingTest {
    private final Plan plan = Plans.brigadeExercise();

    @Test
    void forcesBelongToWhoeverSendsTheContingentAboveThem() {
        plan.forceElements()
                .forEach(
                        element -> {
                            var contingent = Belonging.contingent(plan, element.id()).orElseThrow();
                            var sender = plan.find(Contingent.class, contingent).orElseThrow();

                            assertThat(Belonging.participant(plan, element.id()))
                                    .map(Participant::id)
                                    .contains(sender.participant());
                        });
        assertThat(plan.count(EntityKind.FORCE_ELEMENT)).isPositive();
    }

    @Test
    void aContingentIsItsOwnAndAParticipantHasNone() {
        var norwegians = Plans.NORWEGIANS.id();

        assertThat(Belonging.contingent(plan, norwegians)).contains(norwegians);
        assertThat(Belonging.contingent(plan, Plans.NORWAY.id())).isEmpty();
        assertThat(Belonging.participant(plan, Plans.NORWAY.id())).contains(Plans.NORWAY);
        assertThat(Belonging.participant(plan, norwegians)).contains(Plans.NORWAY);
    }

    @Test
    void nobodyKnowsToWhomThatBelongsWhoseContingentIsNotThere() {
        assertThat(Belonging.participant(Plan.EMPTY, Plans.TELEMARK.id())).isEmpty();
        assertThat(Belonging.participant(Plan.EMPTY, Plans.NORWEGIANS.id())).isEmpty();
    }
}
