package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.constraint;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.exercise;
import static org.entente.model.Things.hours;

import org.entente.model.Plans;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;

final class AnchorMissingTest {
    private final Rule rule = new AnchorMissing();

    @Test
    void findsNothingWhileEveryAnchorIsThere() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsEachMissingAnchorOnceWithAllThatHangsOnIt() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.HOT_WASH.withTimeframe(hours("X", 0, 4)),
                        Plans.EXPLAN.withAt(day("X", 1)));

        var findings = Expect.of(rule, plan);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().rule()).isEqualTo(RuleCode.ANCHOR_MISSING);
        assertThat(findings.getFirst().key()).isEqualTo("ANC-01:X");
        assertThat(findings.getFirst().subject()).isEqualTo(Plans.HOT_WASH.id());
        assertThat(findings.getFirst().others()).containsExactly(Plans.EXPLAN.id());
        assertThat(findings.getFirst().arguments())
                .containsExactly(new Argument.Word("X"), new Argument.Amount(2));
    }

    @Test
    void countsConstraintsPresencesAndOtherAnchorsToo() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        anchor("H", day("X", 0)),
                        Plans.ARMOUR.withPresence(days("X", 0, 4)),
                        constraint(Plans.CROSSING.id(), ConstraintKind.MUST_START_ON, day("X", 0)));

        assertThat(Expect.of(rule, plan).getFirst().arguments()).contains(new Argument.Amount(3));
    }

    @Test
    void asksForStartexAndEndexEvenWhenNothingHangsOnThem() {
        var plan = Plan.of(List.of(exercise("EMPTY")));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::key)
                .containsExactly("ANC-02:E", "ANC-02:ENDEX");
    }

    @Test
    void saysItOnceWhenThingsHangOnAMissingStartex() {
        var plan = Plan.of(List.of(exercise("EMPTY"), Plans.EXPLAN));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::key)
                .containsExactly("ANC-01:E", "ANC-02:ENDEX");
    }
}
