package org.entente.model.rule.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.acceptance;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class RuleBookTest {
    @Test
    void findsNothingInASoundPlan() {
        assertThat(RuleBook.check(Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void doesNotJudgeAPlanWithoutAnExercise() {
        assertThat(RuleBook.check(Plan.EMPTY)).isEmpty();
    }

    private static Plan faulty() {
        return Plans.with(
                Plans.brigadeExercise(),
                activity("Raid", days("D", 4, 5)),
                activity("Rehearsal", days("E", -3, -2)),
                Plans.PURSUIT.withTimeframe(days("D", 2, 6)),
                Plans.EXPLAN.withAt(day("X", 0)));
    }

    @Test
    void listsTheWorstFirstThenTheEarliest() {
        var findings = RuleBook.check(faulty());

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(
                        RuleCode.ANCHOR_MISSING,
                        RuleCode.OUTSIDE_EXERCISE,
                        RuleCode.DEPENDENCY_VIOLATED,
                        RuleCode.UNASSIGNED,
                        RuleCode.UNASSIGNED);
        assertThat(findings).isSortedAccordingTo(comparing(Finding::severity, reverseOrder()));
    }

    @Test
    void listsTheSameWhateverTheOrderOfThePlan() {
        var entities = new ArrayList<>(faulty().entities().toList());
        var forwards = RuleBook.check(Plan.of(entities));
        Collections.reverse(entities);

        assertThat(RuleBook.check(Plan.of(entities))).isEqualTo(forwards);
    }

    @Test
    void givesEveryFindingAKeyOfItsOwn() {
        var keys = RuleBook.check(Plans.huge(5_000)).stream().map(Finding::key).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void stopsWhenCancelled() {
        assertThat(RuleBook.check(faulty(), null, () -> true)).isEmpty();
    }

    @Test
    void setsAcceptedFindingsApart() {
        var open = RuleBook.check(faulty());
        var accepted = acceptance(open.getFirst().key());

        var verdict = RuleBook.judge(Plans.with(faulty(), accepted));

        assertThat(verdict.open()).containsExactlyElementsOf(open.subList(1, open.size()));
        assertThat(verdict.accepted())
                .containsExactly(
                        new Verdict.Accepted(
                                open.getFirst(),
                                accepted.id(),
                                accepted.reason(),
                                accepted.acceptedBy()));
        assertThat(verdict.worst()).contains(Severity.MAJOR);
    }

    @Test
    void opensAFindingAgainWhenItConcernsOtherThings() {
        var clash = Plans.with(faulty(), assignment(Plans.PURSUIT.id(), Plans.NORRBOTTEN.id()));
        var found =
                RuleBook.check(clash).stream()
                        .filter(finding -> finding.rule() == RuleCode.ASSIGNED_TWICE)
                        .findFirst()
                        .orElseThrow();
        var raid = activity("Raid", days("D", 1, 5));
        var wider =
                Plans.with(
                        clash,
                        acceptance(found.key()),
                        raid,
                        assignment(raid.id(), Plans.NORRBOTTEN.id()));

        assertThat(RuleBook.judge(wider).open())
                .extracting(Finding::rule)
                .contains(RuleCode.ASSIGNED_TWICE);
    }

    @Test
    void anAcceptanceWithoutItsFindingChangesNothing() {
        var plan = Plans.with(Plans.brigadeExercise(), acceptance("TIM-02:gone"));

        assertThat(RuleBook.judge(plan)).isEqualTo(new Verdict(List.of(), List.of()));
    }

    @Test
    void codesAreUnique() {
        assertThat(RuleCode.values()).extracting(RuleCode::code).doesNotHaveDuplicates();
    }
}
