package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.STARTEX;
import static org.entente.model.Things.anchor;
import static org.entente.model.interop.TwoRadios.NORWEGIAN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.SWEDISH;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.entente.model.match.Quality;
import org.entente.model.match.TrialRule;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Plan;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A test counts where it is not too old when it is needed, which is when the exercise starts.
final class EvidenceAgeTest {
    private static final Verdict PROVEN = Verdict.sure(Quality.PROVEN);

    /// A success that is as old as a test may be when the exercise starts.
    private static final LocalDate LAST =
            STARTEX.atZone(ZoneOffset.UTC).toLocalDate().minusDays(TrialRule.USUAL_DAYS);

    private static Plan tested(LocalDate day) {
        var test = Scene.success("CWIX 1", NORWEGIAN, SWEDISH);
        return plan().put(test.withResult(test.result().withOn(day)));
    }

    @Test
    void aTestThatIsTooOldAtStartexProvesNothingThoughItIsYoungToday() {
        assertThat(LAST.plusDays(TrialRule.USUAL_DAYS)).isAfter(Scene.TODAY);

        assertThat(verdict(tested(LAST))).isEqualTo(PROVEN);
        assertThat(verdict(tested(LAST.minusDays(1)))).isEqualTo(PAPER);
    }

    @Test
    void anExerciseThatStartsLaterNeedsAYoungerTest() {
        var before = tested(LAST);
        var after = before.put(anchor("E", When.at(STARTEX.plus(Duration.ofDays(1)))));

        var next = Interop.of(Scene.GROUND, before).next(after);

        assertThat(verdict(next, ORDERS, LIVE)).isEqualTo(PAPER).isEqualTo(verdict(after));
    }
}
