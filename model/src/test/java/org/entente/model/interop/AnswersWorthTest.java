package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Quality;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.Question;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an answer that only the plan can tell is worth, beside filling it in by hand and judging
/// everything anew.
final class AnswersWorthTest {
    private static final int PLANS = 250;

    private static final Label RESTRICTED =
            new Label("NATO", Classification.RESTRICTED, new Audience.Everyone());

    @Test
    void anAnswerIsWorthWhatFillingItInNarrows() {
        var asked = new TreeMap<String, Integer>();
        var worthy = new TreeMap<String, Integer>();
        for (int seed = 0; seed < PLANS; seed++) {
            var interop = Interop.of(Scene.GROUND, hushed(new Random(seed)));
            for (int stage = 0; stage < interop.stages().size(); stage++) {
                for (var question : ranked(interop, stage)) {
                    var spot = question.gap().spot();
                    if (spot.isOfPlan()) {
                        assertThat(question.worth())
                                .as("%s of %d in %d", spot, seed, stage)
                                .isCloseTo(worth(interop, stage, spot), Assertions.within(1e-9));
                        asked.merge(kind(spot), 1, Integer::sum);
                        if (question.worth() > 1e-9) {
                            worthy.merge(kind(spot), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        assertThat(asked).containsOnlyKeys("content", "level", "standard");
        assertThat(worthy.values()).as("%s of %s", worthy, asked).allMatch(count -> count > 10);
        assertThat(worthy).containsOnlyKeys(asked.keySet());
    }

    /// Nets without a standard, exchanges without a product, means without their level, and
    /// gateways that pass reports alone.
    private static Plan hushed(Random random) {
        var plan = new CrowdedFit(random).plan();
        var hushed = plan;
        for (var net : plan.nets().toList()) {
            hushed = random.nextInt(3) > 0 ? hushed : hushed.put(loaded(net, ""));
        }
        for (var system : plan.cisSystems().toList()) {
            var bare = system.ports().getFirst().withBindings(List.of());
            hushed = random.nextInt(8) > 0 ? hushed : hushed.put(system.withPort(0, bare));
        }
        for (var gateway : plan.gateways().toList()) {
            hushed = random.nextBoolean() ? hushed : hushed.put(choosy(gateway));
        }
        return opened(random, hushed).indexed();
    }

    /// Half of the exchanges restricted, with means of which some lack their level.
    private static Plan opened(Random random, Plan plan) {
        var opened = plan;
        for (var exchange : plan.exchangeRequirements().toList()) {
            var product = random.nextInt(3) > 0 ? exchange.product() : null;
            boolean isOpen = random.nextBoolean();
            var notes = isOpen ? exchange.notes() : Notes.of(RESTRICTED);
            opened = opened.put(exchange.withProduct(product).withNotes(notes));
            opened = isOpen ? opened : opened.put(means(random, opened, exchange.id()));
        }
        return opened;
    }

    private static Gateway choosy(Gateway gateway) {
        return new Gateway(
                gateway.id(),
                gateway.name(),
                gateway.system(),
                gateway.type(),
                gateway.translations().stream()
                        .map(each -> each.withProducts(List.of(Scene.REPORT.code())))
                        .toList(),
                gateway.accreditation(),
                gateway.capacity(),
                gateway.notes());
    }

    private static PacePlan means(Random random, Plan plan, ExchangeRequirement.Id exchange) {
        var nets = plan.nets().map(Net::id).toList();
        var steps = new ArrayList<PacePlan.Step>();
        for (var means : PacePlan.Means.values()) {
            boolean isNet = random.nextBoolean();
            steps.add(
                    new PacePlan.Step(
                            means,
                            isNet ? nets.get(random.nextInt(nets.size())) : null,
                            isNet || random.nextInt(3) > 0 ? "" : "runner",
                            PacePlan.Change.UNKNOWN,
                            random.nextInt(3) > 0 ? null : Classification.UNCLASSIFIED));
        }
        return new PacePlan(
                new PacePlan.Id(Things.id("means of " + exchange.value())),
                "means",
                exchange,
                List.of(),
                steps,
                Notes.PLAIN);
    }

    /// What nobody has stated is unknown, so that no answer leads beyond what was thought possible.
    @Test
    void noAnswerLeadsBeyondTheBounds() {
        int narrower = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            var interop = Interop.of(Scene.GROUND, hushed(new Random(seed)));
            int stage = TwoRadios.live(interop);
            var answering = new Answering(interop, Supposition.NOTHING);
            for (var question : ranked(interop, stage)) {
                var spot = question.gap().spot();
                if (spot.isOfPlan()) {
                    var now = interop.assessment();
                    narrower +=
                            within(now, answering.good(now, stage, spot), stage, spot + " " + seed);
                    narrower += within(now, answering.bad(now, spot), stage, spot + " " + seed);
                }
            }
        }
        assertThat(narrower).isPositive();
    }

    private static int within(Assessment now, Assessment after, int stage, String where) {
        int narrower = 0;
        for (var exchange : now.exchanges(stage)) {
            var was = Objects.requireNonNull(now.verdict(exchange.id(), stage));
            var is = Objects.requireNonNull(after.verdict(exchange.id(), stage));
            assertThat(is.lo()).as(where).isGreaterThanOrEqualTo(was.lo());
            assertThat(is.hi()).as(where).isLessThanOrEqualTo(was.hi());
            narrower += is.equals(was) ? 0 : 1;
        }
        return narrower;
    }

    private static List<Question> ranked(Interop interop, int stage) {
        return Objects.requireNonNull(
                Question.ranked(
                        interop.assessment(),
                        stage,
                        50,
                        new Answering(interop, Supposition.NOTHING),
                        (_, _) -> true));
    }

    private static String kind(Mend.Spot spot) {
        return spot.isStandard() ? "standard" : spot.isContent() ? "content" : "level";
    }

    private static double worth(Interop interop, int stage, Mend.Spot spot) {
        var origin = interop.origin(spot.port()).orElseThrow();
        var thing = interop.plan().find(origin.thing()).orElseThrow();
        var now = interop.assessment();
        var good =
                good(interop, stage, thing, origin.part()).stream()
                        .map(answer -> judged(interop.plan(), answer))
                        .max(
                                Comparator.comparing(
                                                (Assessment after) ->
                                                        Readiness.of(after, stage).lo())
                                        .thenComparing(after -> Readiness.of(after, stage).hi()))
                        .orElse(now);
        var bad = judged(interop.plan(), bad(thing, origin.part()));
        double left = open(good, stage) + open(bad, stage);
        return (open(now, stage) - left / 2) / weight(now, stage);
    }

    private static Assessment judged(Plan plan, Entity answer) {
        return Interop.of(Scene.GROUND, plan.put(answer)).assessment();
    }

    private static double open(Assessment assessment, int stage) {
        return assessment.fit().exchanges().values().stream()
                .mapToDouble(
                        exchange -> {
                            var verdict = assessment.verdict(exchange.id(), stage);
                            double width = verdict == null ? 0 : width(verdict.lo(), verdict.hi());
                            return exchange.importance().weight()
                                    * (isAwaited(exchange, stage) ? 1 : width);
                        })
                .sum();
    }

    private static double width(Quality lo, Quality hi) {
        var worth = List.of(0.0, 0.2, 0.5, 0.85, 1.0);
        return worth.get(hi.ordinal()) - worth.get(lo.ordinal());
    }

    private static double weight(Assessment assessment, int stage) {
        return assessment.fit().exchanges().values().stream()
                .filter(each -> (each.phases() >> stage & 1) == 1 || isAwaited(each, stage))
                .mapToDouble(each -> each.importance().weight())
                .sum();
    }

    private static boolean isAwaited(Exchange exchange, int stage) {
        var awaited = exchange.awaited();
        return !awaited.things().isEmpty() && (awaited.good() >> stage & 1) == 1;
    }

    /// All that suits somebody: what the members of the net speak in common or at all, what the
    /// best way of the exchange carries, and every level.
    private static List<? extends Entity> good(Interop interop, int stage, Entity thing, int part) {
        return switch (thing) {
            case Net net ->
                    spoken(interop.plan(), net).stream().map(key -> loaded(net, key)).toList();
            case ExchangeRequirement required -> {
                var path =
                        interop.assessment().best(interop.parts(required.id()).getFirst(), stage);
                var answers = new ArrayList<Entity>();
                var keys = new ArrayList<String>();
                for (var hop : Objects.requireNonNull(path).hops()) {
                    var bearer = interop.fit().bearers().get(hop.carrier());
                    var passage = interop.fit().translations().get(hop.carrier());
                    if (bearer != null && interop.catalogue().standard(bearer.key()) != null) {
                        keys.add(bearer.key());
                    }
                    if (passage != null
                            && passage.passage().products().contains(Scene.REPORT.code())
                            && required.product() == null) {
                        answers.add(required.withProduct(Scene.REPORT.id()));
                    }
                }
                answers.add(agreed(required, keys.isEmpty() ? List.of("none") : keys));
                yield answers;
            }
            case PacePlan pace -> List.of(authorised(pace, part, Classification.SECRET));
            default -> throw new AssertionError(thing.toString());
        };
    }

    private static Entity bad(Entity thing, int part) {
        return switch (thing) {
            case Net net -> loaded(net, "unheard of");
            case ExchangeRequirement required -> agreed(required, List.of("unheard of"));
            case PacePlan pace -> authorised(pace, part, Classification.UNCLASSIFIED);
            default -> throw new AssertionError(thing.toString());
        };
    }

    private static Set<String> spoken(Plan plan, Net net) {
        var all = new TreeSet<String>();
        var common = new TreeSet<>(List.of("RADIO", "CHAT"));
        for (var member : net.members()) {
            for (var port : plan.find(CisSystem.class, member.system()).orElseThrow().ports()) {
                var keys = port.bindings().stream().map(Binding::key).toList();
                if (port.name().equals(member.port()) && !keys.isEmpty()) {
                    all.addAll(keys);
                    common.retainAll(keys);
                }
            }
        }
        return common.isEmpty() ? all : all.isEmpty() ? Set.of() : common;
    }

    private static Net loaded(Net net, String key) {
        return net.withLoaded(Binding.of(key, Map.of()));
    }

    private static Entity agreed(ExchangeRequirement required, List<String> keys) {
        return required.withDemand(
                required.demand().withSetting(required.demand().setting().withAgreed(keys)));
    }

    private static Entity authorised(PacePlan pace, int step, Classification level) {
        var steps = new ArrayList<>(pace.steps());
        var old = steps.get(step);
        steps.set(step, new PacePlan.Step(old.means(), old.net(), old.way(), old.change(), level));
        return pace.withSteps(steps);
    }
}
