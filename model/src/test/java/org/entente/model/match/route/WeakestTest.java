package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class WeakestTest {
    private static final Fit FIT = Samples.twoSatelliteNets();
    private static final Need NO_WAY = new Need(Set.of("K0"), "", 0, null, false, Limits.USUAL);
    private static final int CASES = 600;

    private static Exchange exchange(String id, Need need, Importance importance, long phases) {
        return new Exchange(id, "a", "b", need, importance, "DATA", phases);
    }

    private static @Nullable Weakest weakest(Fit fit, long phases) {
        return Weakest.of(Assessment.of(RandomFits.GROUND, fit), phases).orElse(null);
    }

    @Test
    void whatIsCriticalAloneCountsWhereSomethingIs() {
        var fit = FIT.with(exchange("y", NO_WAY, Importance.ESSENTIAL, 7));

        assertThat(weakest(fit, 1))
                .extracting(Weakest::verdict, Weakest::isCritical, Weakest::counted)
                .containsExactly(Verdict.sure(Quality.COMPATIBLE), true, 1);
    }

    @Test
    void theWeakestOfWhatIsCriticalTells() {
        var weak = exchange("y", NO_WAY, Importance.CRITICAL, 7);

        var weakest = weakest(FIT.with(weak), 1);

        assertThat(weakest)
                .isEqualTo(
                        new Weakest(
                                Verdict.NONE, new Weakest.Judged(weak, 0, Verdict.NONE), true, 2));
    }

    @Test
    void allCountWhereNothingIsCritical() {
        var fit =
                FIT.with(exchange("x", Need.ANY, Importance.ROUTINE, 7))
                        .with(exchange("y", NO_WAY, Importance.ROUTINE, 7));

        assertThat(weakest(fit, 1))
                .extracting(Weakest::verdict, Weakest::isCritical, Weakest::counted)
                .containsExactly(Verdict.NONE, false, 2);
    }

    @Test
    void whereNothingIsJudgedThereIsNone() {
        assertThat(weakest(FIT.with(exchange("x", Need.ANY, Importance.CRITICAL, 1)), 2)).isNull();
        assertThat(weakest(Fit.EMPTY, Weakest.EVER)).isNull();
    }

    @Test
    void overSeveralPhasesTheWorstPhaseOfEachExchangeTells() {
        var fit = FIT.with(exchange("y", NO_WAY, Importance.CRITICAL, 4));

        assertThat(weakest(fit, 3))
                .extracting(Weakest::verdict)
                .isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(weakest(fit, Weakest.EVER))
                .extracting(Weakest::verdict, one -> one.weakest().phase(), Weakest::counted)
                .containsExactly(Verdict.NONE, 2, 2);
    }

    /// What is not known leaves the worst of one exchange and the best of another.
    @Test
    void bothBoundsAreTheLeast() {
        var open = exchange("y", Need.ANY, Importance.CRITICAL, 7);
        var fit = FIT.with(Samples.port("b1", "b", "")).with(open);

        var weakest = weakest(fit, 1);

        assertThat(weakest)
                .extracting(Weakest::verdict)
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void agreesWithOneThatLooksAtEveryExchange() {
        var colours = new HashMap<VerdictColour, Integer>();
        for (int seed = 0; seed < CASES; seed++) {
            var assessment = assessed(new RandomFits(seed).fit(seed % 8, 1 + seed % 7));
            long phases = seed % 3 == 0 ? Weakest.EVER : 1L << seed % 3;

            var all = Weakest.by(assessment, phases, one -> Set.of(one.from(), one.to()));

            assertThat(all.keySet()).isEqualTo(naive(assessment, phases).keySet());
            naive(assessment, phases)
                    .forEach(
                            (who, exchanges) -> {
                                var one = all.get(who);
                                var judged =
                                        exchanges.values().stream().flatMap(List::stream).toList();
                                assertThat(one).as(who).isNotNull();
                                assertThat(one.verdict()).isEqualTo(least(judged));
                                assertThat(one.weakest().verdict().colour())
                                        .isEqualTo(one.verdict().colour());
                                assertThat(judged).contains(one.weakest().verdict());
                                assertThat(one.counted()).isEqualTo(exchanges.size());
                                colours.merge(one.verdict().colour(), 1, Integer::sum);
                            });
        }
        assertThat(colours).containsKeys(VerdictColour.values());
    }

    /// The least of the lower bounds and of the upper bounds, found one after the other.
    private static Verdict least(List<Verdict> judged) {
        return new Verdict(
                judged.stream().map(Verdict::lo).min(Quality::compareTo).orElseThrow(),
                judged.stream().map(Verdict::hi).min(Quality::compareTo).orElseThrow());
    }

    /// What counts of somebody, each exchange by its id with a verdict for each phase.
    private static Map<String, Map<String, List<Verdict>>> naive(
            Assessment assessment, long phases) {
        var critical = new HashMap<String, Map<String, List<Verdict>>>();
        var any = new HashMap<String, Map<String, List<Verdict>>>();
        for (int phase = 0; phase < assessment.ground().phases(); phase++) {
            for (var one : assessment.exchanges(phase)) {
                var verdict = assessment.verdict(one.id(), phase);
                if (verdict != null && (phases & 1L << phase) != 0) {
                    for (var end : List.of(one.from(), one.to())) {
                        note(any, end, one, verdict);
                        if (one.importance() == Importance.CRITICAL) {
                            note(critical, end, one, verdict);
                        }
                    }
                }
            }
        }
        any.putAll(critical);
        return any;
    }

    private static void note(
            Map<String, Map<String, List<Verdict>>> all,
            String who,
            Exchange one,
            Verdict verdict) {
        all.computeIfAbsent(who, _ -> new HashMap<>())
                .computeIfAbsent(one.id(), _ -> new ArrayList<>())
                .add(verdict);
    }

    @Test
    void liesBetweenTheLeastAndTheGreatestOfItsExchangesAndNoAnswerWidensIt() {
        int narrowed = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var fit = new RandomFits(seed).fit(1 + seed % 6, 1 + seed % 5);
            var assessment = assessed(fit);
            var whole = Weakest.of(assessment, Weakest.EVER).orElse(null);
            if (whole == null) {
                continue;
            }
            assertIsWithin(whole.verdict(), assessment);
            for (var answered : new Completions(fit).answered(fit).toList()) {
                var after = Weakest.of(assessed(answered), Weakest.EVER).orElseThrow().verdict();
                assertThat(after.lo()).as("%d", seed).isGreaterThanOrEqualTo(whole.verdict().lo());
                assertThat(after.hi()).as("%d", seed).isLessThanOrEqualTo(whole.verdict().hi());
                narrowed += after.width() < whole.verdict().width() ? 1 : 0;
            }
        }
        assertThat(narrowed).isGreaterThan(CASES / 10);
    }

    private static void assertIsWithin(Verdict whole, Assessment assessment) {
        var all = new ArrayList<Verdict>();
        for (int phase = 0; phase < assessment.ground().phases(); phase++) {
            for (var one : assessment.exchanges(phase)) {
                all.add(assessment.verdict(one.id(), phase));
            }
        }
        assertThat(all).anyMatch(one -> one.lo() == whole.lo());
        assertThat(all).anyMatch(one -> one.hi() == whole.hi());
    }

    private static Assessment assessed(Fit fit) {
        return Assessment.of(RandomFits.GROUND, fit);
    }
}
