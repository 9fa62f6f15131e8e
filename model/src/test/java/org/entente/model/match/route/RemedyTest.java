package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

final class RemedyTest {
    @Test
    void noOtherChoiceIsCheaper() {
        int mended = 0;
        int open = 0;
        for (int seed = 0; seed < 300; seed++) {
            var fit = new RandomFits(seed).fit(seed % 3, 3);
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            var mends = mends(fit, new Random(seed), 6);
            var goal = goal(assessment, 20);

            var remedy = remedy(assessment, mends, goal);

            var timely = mends.stream().filter(mend -> mend.leadDays() <= 20).toList();
            var within = goal.targets().stream().filter(t -> !remedy.beyond().contains(t)).toList();
            assertThat(remedy.isExact()).isTrue();
            assertThat(remedy.mends()).allMatch(mend -> mend.leadDays() <= 20);
            assertThat(reached(fit, timely, remedy.beyond())).isEmpty();
            assertThat(reached(fit, remedy.mends(), within)).hasSameSizeAs(within);
            assertThat(remedy.cost()).as("%d", seed).isEqualTo(cheapest(fit, timely, within));
            mended += remedy.mends().isEmpty() ? 0 : 1;
            boolean isOpen = new Completions(fit).unknown() > 0;
            open += remedy.mends().isEmpty() || !isOpen ? 0 : 1;
        }
        assertThat(mended).isGreaterThan(30);
        assertThat(open).as("where something is not known").isGreaterThan(10);
    }

    @Test
    void aGreedyChoiceSaysSoAndReachesTheSame() {
        int mended = 0;
        for (int seed = 0; seed < 60; seed++) {
            var fit = new RandomFits(seed).fit(0, 3);
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            var mends = mends(fit, new Random(seed), 30);

            var remedy = remedy(assessment, mends, goal(assessment, 90));

            var within =
                    goal(assessment, 90).targets().stream()
                            .filter(target -> !remedy.beyond().contains(target))
                            .toList();
            assertThat(remedy.isExact()).isFalse();
            assertThat(reached(fit, remedy.mends(), within)).hasSameSizeAs(within);
            assertThat(reached(fit, mends, remedy.beyond())).isEmpty();
            mended += remedy.mends().isEmpty() ? 0 : 1;
        }
        assertThat(mended).isPositive();
    }

    @Test
    void whatTakesTooLongIsNotOffered() {
        for (int seed = 0; seed < 60; seed++) {
            var fit = new RandomFits(seed).fit(0, 3);
            var assessment = Assessment.of(RandomFits.GROUND, fit);

            var packages =
                    Objects.requireNonNull(
                            Remedy.packages(
                                    assessment,
                                    mends(fit, new Random(seed), 8),
                                    35,
                                    (_, _) -> true));

            assertThat(packages).hasSize(3);
            assertThat(packages.get(0).mends()).allMatch(mend -> mend.leadDays() <= 5);
            assertThat(packages.get(1).mends()).allMatch(mend -> mend.leadDays() <= 35);
            assertThat(packages.get(2).mends())
                    .allMatch(mend -> mend.kind() == MendKind.LNO_EXCHANGE && mend.leadDays() == 0);
        }
    }

    private static Remedy remedy(Assessment assessment, List<Mend> mends, Remedy.Goal goal) {
        return Objects.requireNonNull(Remedy.of(assessment, mends, goal, (_, _) -> true));
    }

    @Test
    void whoeverStopsItGetsNothing() {
        for (int seed = 0; seed < 60; seed++) {
            var fit = new RandomFits(seed).fit(0, 3);
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            var mends = mends(fit, new Random(seed), 6);
            var goal = goal(assessment, 20);
            if (remedy(assessment, mends, goal).cost() > 0) {
                assertThat(Remedy.of(assessment, mends, goal, (_, _) -> false)).isNull();
                return;
            }
        }
        throw new AssertionError("Nothing was mended.");
    }

    private static Remedy.Goal goal(Assessment assessment, int days) {
        var targets = new ArrayList<Remedy.Target>();
        for (int phase = 0; phase < RandomFits.PHASES; phase++) {
            for (var exchange : assessment.exchanges(phase)) {
                targets.add(new Remedy.Target(exchange.id(), phase));
            }
        }
        return new Remedy.Goal(targets, Quality.DEGRADED, days);
    }

    private static int cheapest(Fit fit, List<Mend> mends, List<Remedy.Target> targets) {
        int cheapest = Integer.MAX_VALUE;
        for (int bits = 0; bits < 1 << mends.size(); bits++) {
            var chosen = new ArrayList<Mend>();
            for (int i = 0; i < mends.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(mends.get(i));
                }
            }
            int cost = chosen.stream().mapToInt(Mend::cost).sum();
            if (cost < cheapest && reached(fit, chosen, targets).size() == targets.size()) {
                cheapest = cost;
            }
        }
        return cheapest;
    }

    private static List<Remedy.Target> reached(
            Fit fit, List<Mend> mends, List<Remedy.Target> targets) {
        var mended = fit;
        for (var mend : mends) {
            mended = mend.applied(mended);
        }
        var wholes = new ArrayList<Fit>();
        new Completions(mended).each(mended, wholes::add);
        var stated = mended;
        return targets.stream()
                .filter(
                        target ->
                                wholes.stream().allMatch(whole -> isReached(whole, stated, target)))
                .toList();
    }

    /// Whatever what is not known turns out to be.
    private static boolean isReached(Fit whole, Fit stated, Remedy.Target target) {
        var exchange = stated.exchanges().get(target.exchange());
        return new Naive(whole, stated).best(exchange, target.phase()).compareTo(Quality.DEGRADED)
                >= 0;
    }

    private static List<Mend> mends(Fit fit, Random random, int count) {
        var ports = fit.ports().keySet().stream().sorted().toList();
        var mends = new ArrayList<Mend>();
        for (int i = 0; i < count; i++) {
            var port = ports.get(random.nextInt(ports.size()));
            var other = ports.get(random.nextInt(ports.size()));
            boolean isByHand = random.nextInt(4) == 0;
            int lead = isByHand ? 0 : random.nextInt(40);
            var kind = isByHand ? MendKind.LNO_EXCHANGE : MendKind.DEPLOY_GATEWAY;
            var translation =
                    new Translation(
                            "m" + i, "", port, other, Passage.FREE, Carriage.AMPLE, 7, Set.of());
            boolean isSpot = random.nextBoolean() && !isByHand;
            mends.add(
                    new Mend(
                            "m" + i,
                            isSpot ? MendKind.LOAD_KEY : kind,
                            1 + random.nextInt(9),
                            lead,
                            isSpot ? spots(port) : List.of(),
                            isSpot ? List.of() : List.of(translation),
                            List.of(),
                            Set.of()));
        }
        return mends;
    }

    private static List<Mend.Spot> spots(String port) {
        var spots = new ArrayList<Mend.Spot>();
        for (var name : List.of("key", "mode", "id")) {
            spots.add(new Mend.Spot(port, "K0", name));
        }
        return spots;
    }
}
