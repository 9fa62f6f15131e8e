package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Set;

final class ReadinessTest {
    private static final Fit FIT = Samples.twoSatelliteNets();

    @Test
    void gatesBeatScores() {
        var many = FIT;
        for (int i = 0; i < 200; i++) {
            many =
                    many.with(
                            new Exchange(
                                    "r" + i, "a", "b", Need.ANY, Importance.ROUTINE, "DATA", 7));
        }
        var lost = new Exchange("c", "b", "nowhere", Need.ANY, Importance.CRITICAL, "DATA", 7);

        var before = Readiness.of(assessed(many), 0);
        var after = Readiness.of(assessed(many.with(lost)), 0);

        assertThat(before.gate()).isEqualTo(Readiness.Gate.READY);
        assertThat(after.gate()).isEqualTo(Readiness.Gate.NOT_READY);
        assertThat(after.lo()).isGreaterThan(0.8);
        assertThat(after.counts().notReady()).isEqualTo(1);
    }

    @Test
    void whatIsNotStatedIsNotAssessedAndIsAsked() {
        var assessment = assessed(FIT.with(Samples.port("b1", "b", "")));

        var readiness = Readiness.of(assessment, 0);

        assertThat(assessment.verdict("x", 0))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
        assertThat(readiness.gate()).isEqualTo(Readiness.Gate.NOT_ASSESSED);
        assertThat(Question.ranked(assessment, 0, 10, (_, _) -> true))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().nation()).isEqualTo("FRA");
                            assertThat(question.gap().spot().parameter()).isEqualTo("ref");
                            assertThat(question.worth()).isCloseTo(0.85, Assertions.within(1e-9));
                        });
    }

    @Test
    void weighingQuestionsTellsHowFarItIsAndEndsWhenNobodyWaitsForIt() {
        var assessment = assessed(FIT.with(Samples.port("b1", "b", "")));
        var told = new ArrayList<String>();

        Question.ranked(assessment, 0, 10, (done, all) -> told.add(done + " of " + all));
        var left = Question.ranked(assessment, 0, 10, (done, _) -> done < 1);

        assertThat(told).containsExactly("0 of 2", "1 of 2");
        assertThat(left).isNull();
    }

    @Test
    void aCellIsAsGoodAsItsWorst() {
        var fit =
                FIT.with(new Exchange("y", "b", "a", Need.ANY, Importance.ROUTINE, "VOICE", 7))
                        .with(
                                new Exchange(
                                        "z",
                                        "b",
                                        "a",
                                        new Need(Set.of("K0"), "", 0, null, false, Limits.USUAL),
                                        Importance.ROUTINE,
                                        "DATA",
                                        7));

        assertThat(PairCell.of(assessed(fit), 0))
                .containsExactly(
                        new PairCell("DEU", "FRA", "DATA", Verdict.NONE, 1),
                        new PairCell("DEU", "FRA", "VOICE", Verdict.sure(Quality.COMPATIBLE), 2));
    }

    @Test
    void aNationThatLeavesEarlyTakesItsSystemsAlong() {
        var without = assessed(FIT).next(Outage.of(FIT, Set.of("FRA"), 0b110));

        assertThat(without.verdict("x", 0)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(without.verdict("x", 1)).isEqualTo(Verdict.NONE);
        assertThat(without.verdict("x", 2)).isEqualTo(Verdict.NONE);
        assertThat(assessed(FIT).next(Outage.of(FIT, Set.of("satellite"), 1)).verdict("x", 0))
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void explainsWhichParameterHoldsTheWayBack() {
        var assessment = assessed(FIT.with(Samples.port("b1", "b", "missing")));
        assertThat(assessment.best("x", 0)).isNull();

        var link = assessment.explain(new Path.Hop("a1", "net1", "b1", Verdict.NONE));

        assertThat(link).isNotNull();
        assertThat(link.mismatches())
                .singleElement()
                .satisfies(point -> assertThat(point.parameter().name()).isEqualTo("ref"));
    }

    private static Assessment assessed(Fit fit) {
        return Assessment.of(RandomFits.GROUND, fit);
    }

    @Test
    void percentNeverTellLessThanTheIntervalHolds() {
        var counts = new Readiness.Counts(1, 0, 0, 0, 1);
        var open = new Readiness(Readiness.Gate.NOT_ASSESSED, 0.7937, 0.8326, counts);
        var sure = new Readiness(Readiness.Gate.READY, 0.29, 0.29, counts);

        assertThat(open.lowestPercent()).isEqualTo(79);
        assertThat(open.highestPercent()).isEqualTo(84);
        assertThat(sure.lowestPercent()).isEqualTo(29);
        assertThat(sure.highestPercent()).isEqualTo(29);
    }
}
