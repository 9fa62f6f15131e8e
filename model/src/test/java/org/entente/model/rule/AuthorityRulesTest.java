package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// Norwegians lead the integration, from D-8 to D-1, in which a British unit takes part.
final class AuthorityRulesTest {
    private static final When BEFORE = day("D", -9);
    private static final When AFTER = day("D", 9);

    private static AuthorityLine line(
            AuthorityDegree degree, @Nullable When from, @Nullable When until) {
        return new AuthorityLine(
                new AuthorityLine.Id(id("line " + degree)),
                Plans.COMMANDO.id(),
                Plans.TELEMARK.id(),
                degree,
                new AuthorityLine.Term(from, until),
                AuthorityState.AGREED,
                "",
                Notes.PLAIN);
    }

    private static Plan plan(Entity... more) {
        return Plans.with(
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.INTEGRATION.withFiling(Filing.of(TaskKind.TRAINING))),
                more);
    }

    private static List<RuleCode> found(Plan plan) {
        return Expect.of(new TaskUnderAuthority(), plan).stream().map(Finding::rule).toList();
    }

    @Test
    void findsNothingWhileTheLeaderHoldsEnough() {
        assertThat(found(plan(line(AuthorityDegree.OPCON, BEFORE, AFTER)))).isEmpty();
        assertThat(found(plan(line(AuthorityDegree.TACOM, BEFORE, null)))).isEmpty();
    }

    @Test
    void findsAuthorityThatIsNotEnoughForTheTask() {
        assertThat(found(plan(line(AuthorityDegree.TACON, BEFORE, AFTER))))
                .containsExactly(RuleCode.AUTHORITY_LACKING);
    }

    @Test
    void knowsNothingWhereOnlyCoordinationIsAgreed() {
        assertThat(found(plan(line(AuthorityDegree.COORDINATING, BEFORE, AFTER))))
                .containsExactly(RuleCode.AUTHORITY_UNKNOWN);
    }

    @Test
    void findsUseBeforeTransferAndAfterRelease() {
        assertThat(found(plan(line(AuthorityDegree.OPCON, day("D", -7), AFTER))))
                .containsExactly(RuleCode.USED_BEFORE_TRANSFER);
        assertThat(found(plan(line(AuthorityDegree.OPCON, day("D", -20), day("D", -9)))))
                .containsExactly(RuleCode.USED_AFTER_RELEASE);
        assertThat(found(plan(line(AuthorityDegree.OPCON, BEFORE, day("D", -2)))))
                .containsExactly(RuleCode.USED_AFTER_RELEASE);
    }

    @Test
    void followsThePlansOwnLineOfTheTable() {
        var ruling =
                new ActRuling(
                        new ActRuling.Id(id("ruling")),
                        CommandAct.DIRECT_AND_EMPLOY,
                        List.of(CommandAuthority.TACON),
                        true,
                        Notes.PLAIN);

        assertThat(found(plan(line(AuthorityDegree.TACON, BEFORE, AFTER), ruling))).isEmpty();
    }

    @Test
    void doesNotTakeTheUndatedForHeld() {
        var plan = plan(line(AuthorityDegree.OPCON, null, AFTER));

        assertThat(found(plan)).containsExactly(RuleCode.AUTHORITY_UNKNOWN);
        assertThat(Expect.of(new AuthorityDisorder(), plan))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.TRANSFER_UNDATED);
    }

    @Test
    void findsTwoCommandersOfOneDegreeAndTheGapBetweenTwo() {
        var first = line(AuthorityDegree.OPCON, BEFORE, day("D", 0));
        var second =
                new AuthorityLine(
                        new AuthorityLine.Id(id("second")),
                        first.unit(),
                        Plans.NORRBOTTEN.id(),
                        AuthorityDegree.OPCON,
                        new AuthorityLine.Term(day("D", -1), AFTER),
                        AuthorityState.AGREED,
                        "",
                        Notes.PLAIN);
        var rule = new AuthorityDisorder();
        var late = second.withTerm(new AuthorityLine.Term(day("D", 2), AFTER));
        var delegated = second.withDegree(AuthorityDegree.TACOM);

        assertThat(Expect.of(rule, plan(first, second)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.TWO_COMMANDERS);
        assertThat(Expect.of(rule, plan(first, late)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.AUTHORITY_GAP);
        assertThat(Expect.of(rule, plan(first, delegated))).isEmpty();
    }

    @Test
    void findsWhatWasAskedAndIsNotOfferedAndWeighsItMoreWhenNear() {
        var asked = line(AuthorityDegree.OPCON, BEFORE, AFTER).withState(AuthorityState.ASKED);
        var offered = line(AuthorityDegree.TACON, BEFORE, AFTER).withState(AuthorityState.OFFERED);
        var same = offered.withDegree(AuthorityDegree.OPCON);
        var rule = new TransferOpen();
        var near = Plans.STARTEX.minus(Duration.ofDays(30));

        assertThat(Expect.of(rule, plan(asked)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.TRANSFER_UNANSWERED);
        assertThat(Expect.of(rule, plan(asked, offered)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.TRANSFER_OFFERED_LESS);
        assertThat(Expect.of(rule, plan(asked, same))).isEmpty();
        assertThat(rule.check(Situation.of(plan(asked), near)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.TRANSFER_UNANSWERED_NEAR);
        assertThat(rule.check(Situation.of(plan(asked, offered), near)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.TRANSFER_OFFERED_LESS_NEAR);
    }
}
