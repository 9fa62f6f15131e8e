package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;

class ConcernedTest {
    private static final Plan PLAN = Plans.brigadeExercise();

    @Test
    void nationOfWhichSeveralThingsAreNamedIsConcernedOnce() {
        assertThat(by(PLAN, Plans.NORWEGIANS.id(), Plans.TELEMARK.id(), Plans.ARMOUR.id()))
                .containsExactly("NOR");
    }

    @Test
    void holdersAreTheVeryThingsThatAreNamed() {
        assertThat(new Concerned(PLAN).holders(finding(Plans.NORWEGIANS.id(), Plans.ARMOUR.id())))
                .containsExactly(Plans.NORWEGIANS.id(), Plans.ARMOUR.id());
    }

    @Test
    void taskConcernsAllToWhomItIsAssigned() {
        assertThat(by(PLAN, Plans.CROSSING.id())).containsExactlyInAnyOrder("SWE", "GBR");
    }

    @Test
    void exchangeConcernsBothSides() {
        var exchange =
                new ExchangeRequirement(
                        new ExchangeRequirement.Id(Things.id("exchange")),
                        "X-1",
                        "Orders",
                        new ExchangeRequirement.Parties(Plans.TELEMARK.id(), Plans.COMMANDO.id()),
                        null,
                        new ExchangeRequirement.Demand(
                                ExchangeRequirement.Weight.ROUTINE,
                                ExchangeRequirement.Precedence.ROUTINE,
                                "",
                                "",
                                null),
                        List.of(),
                        Notes.PLAIN);

        assertThat(by(Plans.with(PLAN, exchange), exchange.id())).containsExactly("NOR", "GBR");
    }

    @Test
    void milestoneOfNobodyConcernsNobody() {
        assertThat(by(PLAN, Plans.EXPLAN.id())).isEmpty();
    }

    private static List<String> by(Plan plan, EntityId subject, EntityId... others) {
        return new Concerned(plan)
                .by(finding(subject, others)).stream().map(Participant::code).toList();
    }

    private static Finding finding(EntityId subject, EntityId... others) {
        return new Finding(RuleCode.UNASSIGNED, "key", subject, List.of(others), null, List.of());
    }
}
