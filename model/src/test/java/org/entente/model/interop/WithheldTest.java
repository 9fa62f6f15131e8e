package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.match.Quality;
import org.entente.model.match.TestResult;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Failures;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;
import org.entente.model.release.Release;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// What a copy for one nation says of exchanges is never contradicted by the whole plan.
final class WithheldTest {
    private static final Set<String> SWEDE = Set.of("SWE");
    private static final Set<EntityKind> CARRYING =
            EnumSet.of(EntityKind.CIS_SYSTEM, EntityKind.NET, EntityKind.GATEWAY);

    private final CisSystem norwegian = Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a");
    private final CisSystem swedish = Scene.radio("Swedish", Plans.SWEDES.id(), "a");
    private final ExchangeRequirement fires =
            Scene.exchange("Fires", Plans.NORWEGIANS.id(), Plans.SWEDES.id());

    private static Plan plan(Entity... things) {
        return Plans.with(Plans.with(Plans.brigadeExercise(), Scene.REPORT, Scene.MISSION), things);
    }

    private static Plan copy(Plan plan) {
        return Release.to(SWEDE, plan).orElseThrow();
    }

    private static <E extends CisEntity> CisEntity hidden(E thing) {
        return thing.withNotes(Scene.only("NOR"));
    }

    private static Verdict verdict(Plan plan) {
        var interop = Interop.of(Scene.GROUND, plan);
        var id = interop.fit().exchanges().keySet().iterator().next();
        return Objects.requireNonNull(verdict(interop, id, Plans.LIVE.id()));
    }

    @Test
    void doesNotCallBrokenWhatAHiddenNetCarries() {
        var net = Scene.net("Net", norwegian, swedish);
        var whole = plan(norwegian, swedish, hidden(net), fires);

        assertThat(verdict(whole)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(copy(whole).exercise().withheld()).isEqualTo(Withheld.CARRIERS);
        assertThat(verdict(copy(whole))).isEqualTo(new Verdict(Quality.NONE, Quality.PROVEN));
    }

    @Test
    void keepsWhatSurelyWorksByWhatIsSeen() {
        var net = Scene.net("Net", norwegian, swedish);
        var other = Scene.net("Other", norwegian, swedish);
        var whole = plan(norwegian, swedish, net, hidden(other), fires);

        assertThat(verdict(copy(whole))).isEqualTo(new Verdict(Quality.COMPATIBLE, Quality.PROVEN));
    }

    @Test
    void staysSureWhereTheEndsThemselvesExcludeIt() {
        var net = hidden(Scene.net("Net", norwegian, swedish));
        var barred = fires.withNotes(Scene.only("SWE", "NOR"));
        var away = Plans.SWEDES.withPresence(Plans.RECOVERY.timeframe());

        assertThat(verdict(copy(plan(norwegian, swedish, net, barred))).hi())
                .isEqualTo(Quality.PROVEN);
        assertThat(verdict(copy(plan(norwegian, swedish, net, away, named(fires)))))
                .isEqualTo(Verdict.NONE);
    }

    /// Asked for in the stage that is looked at, whoever is there.
    private static ExchangeRequirement named(ExchangeRequirement exchange) {
        return new ExchangeRequirement(
                exchange.id(),
                exchange.number(),
                exchange.name(),
                exchange.parties(),
                exchange.product(),
                exchange.demand(),
                List.of(Plans.LIVE.id()),
                exchange.notes());
    }

    @Test
    void isNotWhollyReleasedToAConsumerWhoMayNotHaveIt() {
        var british = Scene.radio("British", Plans.BRITONS.id(), "a");
        var net = hidden(Scene.net("Net", norwegian, british));
        var barred =
                Scene.exchange("Fires", Plans.NORWEGIANS.id(), Plans.BRITONS.id())
                        .withNotes(Scene.only("SWE"));

        assertThat(verdict(copy(plan(norwegian, british, net, barred)))).isEqualTo(Verdict.NONE);
    }

    @Test
    void knowsOfNothingWhereNothingWasKeptBack() {
        var net = Scene.net("Net", norwegian, swedish);
        var whole = plan(norwegian, swedish, net, fires);

        assertThat(copy(whole)).isEqualTo(whole);
        assertThat(verdict(copy(whole))).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
    }

    @Test
    void saysNothingForSureWhereWhatIsHiddenMaySpoilIt() {
        var net = Scene.net("Net", norwegian, swedish);
        var key = Scene.key("K", CryptoKey.Status.COMPROMISED, null, net);
        var test = Scene.success("CWIX", norwegian, swedish);
        var failed = test.withResult(test.result().withOutcome(TestResult.INTEROPERABILITY_ISSUE));

        for (var spoiling : List.of(key, failed)) {
            var whole = plan(norwegian, swedish, net, fires, hidden(spoiling));
            assertThat(verdict(whole).hi()).isLessThan(Quality.COMPATIBLE);
            assertThat(copy(whole).exercise().withheld()).isEqualTo(Withheld.ANYTHING);
            assertThat(verdict(copy(whole))).isEqualTo(new Verdict(Quality.NONE, Quality.PROVEN));
        }
        var better = plan(norwegian, swedish, net, fires, hidden(test));
        assertThat(copy(better).exercise().withheld()).isEqualTo(Withheld.CARRIERS);
    }

    @Test
    void tellsOfAFailureThatWhatIsHiddenMayStandIn() {
        var net = Scene.net("Net", norwegian, swedish);
        var other = Scene.net("Other", norwegian, swedish);
        var interop =
                Interop.of(Scene.GROUND, copy(plan(norwegian, swedish, net, hidden(other), fires)));
        var id = interop.fit().exchanges().keySet().iterator().next();

        assertThat(new Failures(interop.assessment()).single(id))
                .isNotEmpty()
                .allSatisfy(loss -> assertThat(loss.after().hi()).isEqualTo(Quality.PROVEN));
        var gone = interop.without(List.of(Plans.SWEDEN.id()), -1L);
        assertThat(interop.stages())
                .allSatisfy(
                        stage ->
                                assertThat(gone.verdict(id, interop.stages().indexOf(stage)))
                                        .isIn(null, Verdict.NONE));
    }

    @Test
    void theWholePlanLiesWithinEveryCopy() {
        Map<Withheld, Integer> seen = new HashMap<>();
        int unlike = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var whole = labelled(new CrowdedFit(random).plan(), random);
            var copy = copy(whole);
            seen.merge(copy.exercise().withheld(), 1, Integer::sum);
            unlike += assertWithin(whole, copy, "seed " + seed);
        }
        assertThat(seen).hasSize(3).allSatisfy((_, times) -> assertThat(times).isGreaterThan(100));
        assertThat(unlike).isGreaterThan(300);
    }

    /// Things of one kind or of all are hidden here and there, so that each is hidden alone too.
    static Plan labelled(Plan plan, Random random) {
        int which = random.nextInt(4);
        var kinds =
                switch (which) {
                    case 0 -> EnumSet.noneOf(EntityKind.class);
                    case 1, 2 -> CARRYING;
                    default -> EnumSet.allOf(EntityKind.class);
                };
        var next = plan;
        for (var thing : plan.entities().toList()) {
            if (kinds.contains(thing.kind()) && random.nextInt(6) == 0) {
                next = next.put(unseen(thing));
            }
        }
        return next;
    }

    private static Entity unseen(Entity thing) {
        return switch (thing) {
            case CisEntity cis -> hidden(cis);
            case Phase phase ->
                    new Phase(phase.id(), phase.name(), phase.timeframe(), Scene.only("NOR"));
            default -> thing;
        };
    }

    /// How many verdicts are not the same.
    private static int assertWithin(Plan whole, Plan copy, String where) {
        var all = Interop.of(Scene.GROUND, whole);
        var some = Interop.of(Scene.GROUND, copy);
        int unlike = 0;
        for (int stage = 0; stage < some.stages().size(); stage++) {
            for (var exchange : some.assessment().exchanges(stage)) {
                var told = some.assessment().verdict(exchange.id(), stage);
                var is = verdict(all, exchange.id(), some.stages().get(stage).phase());
                if (told != null && is != null) {
                    assertThat(told.lo()).as(where).isLessThanOrEqualTo(is.lo());
                    assertThat(told.hi()).as(where).isGreaterThanOrEqualTo(is.hi());
                    unlike += some.assessment().seen(exchange.id(), stage).equals(is) ? 0 : 1;
                }
            }
        }
        return unlike;
    }

    private static @Nullable Verdict verdict(
            Interop interop, String exchange, Phase.@Nullable Id phase) {
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            var named = interop.stages().get(stage).phase();
            if (named != null && named.equals(phase)) {
                return interop.assessment().verdict(exchange, stage);
            }
        }
        return null;
    }
}
