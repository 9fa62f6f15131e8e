package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.Quality;
import org.entente.model.match.TestResult;
import org.entente.model.match.Verdict;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Objects;

/// Where and how it was shown that two systems work together decides whether it counts.
final class GradeTest {
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", Plans.NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", Plans.SWEDES.id(), "a");

    private static Plan plan(TestResult outcome, @Nullable EvidenceGrade grade) {
        var test = Scene.success("CWIX 1", NORWEGIAN, SWEDISH);
        return Plans.with(Plans.brigadeExercise(), Scene.REPORT, Scene.MISSION)
                .put(NORWEGIAN)
                .put(SWEDISH)
                .put(Scene.net("command", NORWEGIAN, SWEDISH))
                .put(Scene.exchange("orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()))
                .put(test.withResult(test.result().withOutcome(outcome).withGrade(grade)));
    }

    private static Verdict verdict(Interop interop) {
        var id = interop.fit().exchanges().keySet().iterator().next();
        for (int i = 0; i < interop.stages().size(); i++) {
            if (Plans.LIVE.id().equals(interop.stages().get(i).phase())) {
                return Objects.requireNonNull(interop.assessment().verdict(id, i));
            }
        }
        throw new AssertionError("The plan has no live phase.");
    }

    private static Verdict verdict(TestResult outcome, @Nullable EvidenceGrade grade) {
        return verdict(Interop.of(Scene.GROUND, plan(outcome, grade)));
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceGrade.class,
            names = {"NONE", "DECLARED", "DOCUMENTED"})
    void whatIsOnlyWrittenProvesNothingAndLimitsNothing(EvidenceGrade grade) {
        assertThat(verdict(TestResult.SUCCESS, grade)).isEqualTo(PAPER);
        assertThat(verdict(TestResult.LIMITED_SUCCESS, grade)).isEqualTo(PAPER);
        assertThat(verdict(TestResult.INTEROPERABILITY_ISSUE, grade))
                .isEqualTo(verdict(TestResult.INTEROPERABILITY_ISSUE, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceGrade.class,
            names = {"LAB", "BILATERAL", "CWIX_CIAV", "EXERCISE_PROVEN"})
    void whatWasShownCountsLikeAResultWithoutAGrade(EvidenceGrade grade) {
        for (var outcome : TestResult.values()) {
            assertThat(verdict(outcome, grade)).as("%s", outcome).isEqualTo(verdict(outcome, null));
        }
        assertThat(verdict(TestResult.SUCCESS, grade)).isEqualTo(Verdict.sure(Quality.PROVEN));
    }

    @Test
    void anEditOfTheGradeIsJudgedAtOnce() {
        var interop = Interop.of(Scene.GROUND, plan(TestResult.SUCCESS, EvidenceGrade.LAB));

        var next = interop.next(plan(TestResult.SUCCESS, EvidenceGrade.DECLARED));

        assertThat(verdict(interop)).isEqualTo(Verdict.sure(Quality.PROVEN));
        assertThat(verdict(next)).isEqualTo(PAPER);
        assertThat(verdict(next.next(interop.plan()))).isEqualTo(Verdict.sure(Quality.PROVEN));
    }
}
