package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Gap;
import org.entente.model.match.route.Question;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// A port of which nobody states the security domain is worth no more than the worst domain leaves
/// and no less than the best does.
final class SilentDomainTest {
    private static final int CASES = 1_000;
    private static final int MOST_SILENT = 3;
    private static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final CisSystem NORWEGIAN = radio("NOR", Plans.NORWEGIANS.id(), Scene.MISSION);
    private static final CisSystem SWEDISH = radio("SWE", Plans.SWEDES.id(), null);
    private static final Net NET = Scene.net("command", NORWEGIAN, SWEDISH);
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id());

    /// One that nobody has thought of yet.
    private static final SecurityDomain SPARE = Scene.domain("spare", Classification.SECRET);

    private static CisSystem radio(
            String name, AssigneeId holder, @Nullable SecurityDomain domain) {
        return Scene.system(name, holder, in(Scene.port("main", Scene.radio("a")), domain));
    }

    private static CisSystem.Port in(CisSystem.Port port, @Nullable SecurityDomain domain) {
        return port.withDomain(domain == null ? null : domain.id());
    }

    private static Net in(Net net, @Nullable SecurityDomain domain) {
        return new Net(
                net.id(),
                net.name(),
                net.type(),
                new Net.Control(null, domain == null ? null : domain.id()),
                net.loaded(),
                net.members(),
                net.period(),
                net.notes());
    }

    private static Plan plan() {
        return Plans.with(Plans.brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL)
                .put(NORWEGIAN)
                .put(SWEDISH)
                .put(NET)
                .put(ORDERS);
    }

    private static Plan stating(Plan plan, CisSystem system, SecurityDomain domain) {
        return plan.put(system.withPort(0, in(system.ports().getFirst(), domain)));
    }

    private static Interop interop(Plan plan) {
        return Interop.of(Scene.GROUND, plan);
    }

    private static Verdict verdict(Plan plan) {
        return verdict(interop(plan), ORDERS);
    }

    private static Verdict verdict(Interop interop, ExchangeRequirement exchange) {
        return Objects.requireNonNull(
                interop.assessment().verdict(FitIds.of(exchange.id()), 0), "verdict");
    }

    @Test
    void nobodyKnowsWhetherAPortWithoutADomainIsInThatOfItsNet() {
        var plan = plan().put(in(NET, Scene.MISSION));

        assertThat(verdict(plan)).isEqualTo(OPEN);
        assertThat(verdict(stating(plan, SWEDISH, Scene.MISSION))).isEqualTo(PAPER);
        assertThat(verdict(stating(plan, SWEDISH, Scene.NATIONAL))).isEqualTo(Verdict.NONE);
    }

    @Test
    void onANetWithoutADomainItMayBeInThatOfTheOthers() {
        assertThat(verdict(plan())).isEqualTo(OPEN);
        assertThat(verdict(stating(plan(), SWEDISH, Scene.MISSION))).isEqualTo(PAPER);
        assertThat(verdict(stating(plan(), SWEDISH, Scene.NATIONAL))).isEqualTo(Verdict.NONE);
    }

    @Test
    void twoWithoutADomainMayBeInOneThatNobodyHasNamed() {
        var silent = plan().put(radio("NOR", Plans.NORWEGIANS.id(), null));

        assertThat(verdict(silent)).isEqualTo(OPEN);
    }

    @Test
    void aPlanThatNamesNoDomainsTellsNoneApart() {
        var silent =
                Plans.with(
                        Plans.brigadeExercise(),
                        Scene.REPORT,
                        radio("NOR", Plans.NORWEGIANS.id(), null),
                        SWEDISH,
                        NET,
                        ORDERS);

        assertThat(verdict(silent)).isEqualTo(PAPER);
        assertThat(Gap.of(interop(silent).assessment(), 0)).isEmpty();
        assertThat(verdict(interop(silent).next(silent.put(Scene.MISSION)), ORDERS))
                .isEqualTo(OPEN);
    }

    @Test
    void oneDomainCannotBeTwo() {
        var british = radio("GBR", Plans.BRITONS.id(), Scene.NATIONAL);
        var exchange = Scene.exchange("relayed", Plans.NORWEGIANS.id(), Plans.BRITONS.id());
        var plan =
                plan().put(in(NET, Scene.MISSION))
                        .put(british)
                        .put(in(Scene.net("national", SWEDISH, british), Scene.NATIONAL))
                        .put(exchange);

        assertThat(verdict(interop(plan), exchange)).isEqualTo(Verdict.NONE);
        assertThat(verdict(interop(stating(plan, british, Scene.MISSION)), exchange))
                .as("left out of the net")
                .isEqualTo(Verdict.NONE);
        assertThat(
                        verdict(
                                interop(
                                        stating(plan, british, Scene.MISSION)
                                                .put(Scene.net("national", SWEDISH, british))),
                                exchange))
                .isEqualTo(OPEN);
    }

    @Test
    void itIsAskedForByTheWorthOfItsAnswer() {
        var assessment = interop(plan()).assessment();

        var questions = Question.ranked(assessment, 0, 10, (_, _) -> true);

        assertThat(questions)
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().spot().isDomain()).isTrue();
                            assertThat(question.gap().spot().port())
                                    .isEqualTo(FitIds.port(SWEDISH.id(), 0));
                            assertThat(question.gap().nation()).isEqualTo("SWE");
                            assertThat(question.gap().exchanges()).isEqualTo(1);
                            assertThat(question.worth()).isPositive();
                        });
        assertThat(Gap.of(interop(stating(plan(), SWEDISH, Scene.MISSION)).assessment(), 0))
                .isEmpty();
    }

    @Test
    void allGuisesOfAPortAreOneQuestion() {
        var british = radio("GBR", Plans.BRITONS.id(), Scene.NATIONAL);
        var exchange = Scene.exchange("more", Plans.SWEDES.id(), Plans.BRITONS.id());
        var plan =
                plan().put(in(NET, Scene.MISSION))
                        .put(british)
                        .put(in(Scene.net("national", SWEDISH, british), Scene.NATIONAL))
                        .put(exchange);

        assertThat(Gap.of(interop(plan).assessment(), 0))
                .singleElement()
                .satisfies(gap -> assertThat(gap.exchanges()).isEqualTo(2));
    }

    @Test
    void boundsEqualTheWorstAndTheBestOfAllDomains() {
        int open = 0;
        int loose = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var chance = new Chance(new Random(seed));
            var plan = chance.plan();
            var whole = interop(plan);
            for (var exchange : plan.exchangeRequirements().toList()) {
                var id = FitIds.of(exchange.id());
                var seen = completions(plan).map(each -> verdict(interop(each), exchange)).toList();
                var verdict = verdict(whole, exchange);

                assertThat(verdict.lo())
                        .as("worst of %d", seed)
                        .isEqualTo(
                                seen.stream()
                                        .map(Verdict::lo)
                                        .min(Quality::compareTo)
                                        .orElseThrow());
                var best = seen.stream().map(Verdict::hi).max(Quality::compareTo).orElseThrow();
                if (whole.assessment().isLoose(id, 0)) {
                    assertThat(verdict.hi()).isGreaterThanOrEqualTo(best);
                    loose++;
                } else {
                    assertThat(verdict.hi()).as("best of %d", seed).isEqualTo(best);
                }
                open += seen.stream().distinct().count() > 1 ? 1 : 0;
            }
        }
        assertThat(open).isGreaterThan(CASES / 10);
        assertThat(loose).isLessThan(CASES / 100);
    }

    /// The plan with each silent port in each domain: those of the plan, one that nobody has
    /// thought of, and one of its own in which it meets nobody.
    private static Stream<Plan> completions(Plan plan) {
        Stream<Plan> all = Stream.of(plan.put(SPARE));
        int own = 0;
        for (var system : plan.cisSystems().toList()) {
            for (int i = 0; i < system.ports().size(); i++) {
                if (system.ports().get(i).domain() == null) {
                    int port = i;
                    var alone = Scene.domain("own " + own++, Classification.UNCLASSIFIED);
                    var domains =
                            Stream.concat(plan.securityDomains(), Stream.of(SPARE, alone)).toList();
                    all =
                            all.flatMap(
                                    each ->
                                            domains.stream()
                                                    .map(
                                                            domain ->
                                                                    put(
                                                                            each,
                                                                            system.id(),
                                                                            port,
                                                                            domain)));
                }
            }
        }
        return all;
    }

    private static Plan put(Plan plan, CisSystem.Id id, int port, SecurityDomain domain) {
        var system = plan.find(CisSystem.class, id).orElseThrow();
        return plan.put(domain).put(system.withPort(port, in(system.ports().get(port), domain)));
    }

    /// Small plans by chance in which a few ports are silent.
    private static final class Chance {
        private static final List<AssigneeId> HOLDERS =
                List.of(
                        Plans.NORWEGIANS.id(),
                        Plans.SWEDES.id(),
                        Plans.BRITONS.id(),
                        Plans.TELEMARK.id());

        private final Random random;
        private final SecurityDomain mission;
        private int silent;

        Chance(Random random) {
            this.random = random;
            this.mission = Scene.domain("MS", one(Classification.values()));
        }

        @SafeVarargs
        private <T> T one(T... all) {
            return all[random.nextInt(all.length)];
        }

        private @Nullable SecurityDomain domain() {
            return one(mission, Scene.NATIONAL);
        }

        Plan plan() {
            var plan = Plans.with(Plans.brigadeExercise(), Scene.REPORT, mission, Scene.NATIONAL);
            var systems = new ArrayList<CisSystem>();
            for (var holder : HOLDERS) {
                systems.add(
                        Scene.system(
                                "system of " + holder,
                                holder,
                                port("main", random.nextBoolean()),
                                port("side", random.nextInt(3) == 0)));
                plan = plan.put(systems.getLast());
            }
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                plan = plan.put(net(i, systems));
            }
            if (random.nextBoolean()) {
                plan = plan.put(gateway(systems.get(random.nextInt(systems.size()))));
            }
            return plan.put(exchange(Plans.NORWEGIANS.id(), Plans.BRITONS.id()))
                    .put(exchange(Plans.TELEMARK.id(), Plans.SWEDES.id()));
        }

        private CisSystem.Port port(String name, boolean isWanted) {
            boolean isSilent = isWanted && silent < MOST_SILENT;
            silent += isSilent ? 1 : 0;
            return in(Scene.port(name, Scene.radio("a"), Scene.chat()), isSilent ? null : domain());
        }

        private Net net(int number, List<CisSystem> systems) {
            var members =
                    systems.stream()
                            .filter(_ -> random.nextInt(3) > 0)
                            .map(system -> new Net.Member(system.id(), one("main", "side")))
                            .toList();
            var net = Scene.net("net " + number, one("RADIO", "CHAT")).withMembers(members);
            return in(net, random.nextBoolean() ? null : domain());
        }

        private Gateway gateway(CisSystem system) {
            var gateway = Scene.gateway("guard", system, null);
            var accredited =
                    random.nextBoolean()
                            ? List.of(mission.id(), Scene.NATIONAL.id())
                            : List.<SecurityDomain.Id>of();
            return new Gateway(
                    gateway.id(),
                    gateway.name(),
                    gateway.system(),
                    gateway.type(),
                    List.of(new Gateway.Translation("", "", Gateway.Fidelity.LOSSLESS, List.of())),
                    new Gateway.Accreditation(accredited, null),
                    gateway.capacity(),
                    gateway.notes());
        }

        private ExchangeRequirement exchange(AssigneeId from, AssigneeId to) {
            var label = new Label("NATO", one(Classification.values()), Audience.everyone());
            return Scene.exchange("to " + to, from, to).withNotes(Notes.of(label));
        }
    }
}
