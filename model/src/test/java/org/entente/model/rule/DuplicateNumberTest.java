package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Placement;
import org.junit.jupiter.api.Test;

final class DuplicateNumberTest {
    private final Rule rule = new DuplicateNumber();

    private static Activity numbered(String name, String number) {
        var plain = activity(name, days("D", 1, 2));
        return new Activity(
                plain.id(),
                number,
                plain.name(),
                plain.timeframe(),
                plain.placement(),
                plain.notes());
    }

    @Test
    void blanksAreNotNumbers() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsANumberThatTwoActivitiesBear() {
        var plan =
                Plans.with(Plans.brigadeExercise(), numbered("A", "L-12"), numbered("B", " l-12"));

        var findings = Expect.of(rule, plan);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().arguments()).element(1).isEqualTo(new Argument.Amount(2));
    }

    @Test
    void activitiesAndMilestonesShareTheirNumbers() {
        var gate =
                new Milestone(
                        new Milestone.Id(id("Gate")),
                        "L-12",
                        "Gate",
                        day("D", 1),
                        Placement.NONE,
                        Notes.PLAIN);

        assertThat(
                        Expect.of(
                                rule,
                                Plans.with(Plans.brigadeExercise(), numbered("A", "L-12"), gate)))
                .hasSize(1);
    }

    @Test
    void findsTwoParticipantsOfOneCode() {
        var twin =
                new Participant(
                        new Participant.Id(id("twin")),
                        ParticipantKind.NATION,
                        "NOR",
                        "Norge",
                        Notes.PLAIN);

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), twin)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.DUPLICATE_NUMBER);
    }

    @Test
    void keepsItsKeyUntilAnotherOneJoins() {
        var two = Plans.with(Plans.brigadeExercise(), numbered("A", "1"), numbered("B", "1"));
        var renamed = Plans.with(two, numbered("A", "2"), numbered("B", "2"));
        var four = Plans.with(two, numbered("C", "1"), numbered("D", "1"));

        var key = Expect.of(rule, two).getFirst().key();

        assertThat(Expect.of(rule, renamed).getFirst().key()).isEqualTo(key);
        assertThat(Expect.of(rule, four).getFirst().key()).isNotEqualTo(key);
    }
}
