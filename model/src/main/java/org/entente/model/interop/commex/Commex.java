package org.entente.model.interop.commex;

import static java.util.Comparator.comparing;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Path;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan of tests: when which pair is tested, and the pairs for which there is no time or nobody.
public record Commex(List<Slot> slots, List<TestPair> left) {
    public Commex {
        slots = List.copyOf(slots);
        left = List.copyOf(left);
    }

    /// A test, counted from 1, and when it is held.
    public record Slot(int number, TestPair pair, Span span) {}

    /// How a test ended, at which event; the issue in words, blank where there was none.
    public record Ending(TestResult result, TestDepth depth, String event, String issue) {}

    private record Key(CisSystem.Id one, CisSystem.Id other, String standard) {}

    /// Puts the pairs into the session, the most wanted first; no system is in two tests at once.
    public static Commex of(List<TestPair> pairs, TestSession session) {
        int rounds = session.rounds() * session.days();
        var held = new ArrayList<List<TestPair>>();
        var left = new ArrayList<TestPair>();
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < rounds; i++) {
            held.add(new ArrayList<>());
        }
        for (var pair : pairs) {
            int round = free(held, pair, session.benches());
            if (round < 0) {
                left.add(pair);
            } else {
                held.get(round).add(pair);
            }
        }
        for (int round = 0; round < rounds; round++) {
            var start = session.start(round);
            for (var pair : held.get(round)) {
                var span = new Span(start, start.plus(session.test()));
                slots.add(new Slot(slots.size() + 1, pair, span));
            }
        }
        return new Commex(slots, left);
    }

    private static int free(List<List<TestPair>> held, TestPair pair, int benches) {
        for (int round = 0; round < held.size(); round++) {
            if (held.get(round).size() < benches
                    && held.get(round).stream().noneMatch(pair::shares)) {
                return round;
            }
        }
        return -1;
    }

    /// The pairs on the best ways of critical exchanges of a stage that work on paper or may work,
    /// but that no test proves; those that most exchanges wait for first.
    public static List<TestPair> wanted(Interop interop, int stage) {
        var counts = new HashMap<Key, Integer>();
        var assessment = interop.assessment();
        for (var exchange : assessment.exchanges(stage)) {
            var way = assessment.best(exchange.id(), stage);
            if (exchange.importance() == Importance.CRITICAL && way != null) {
                way.hops().stream()
                        .filter(hop -> hop.verdict().lo() != Quality.PROVEN)
                        .filter(hop -> hop.verdict().hi().compareTo(Quality.DEGRADED) > 0)
                        .map(hop -> key(interop, hop))
                        .distinct()
                        .forEach(key -> count(counts, key));
            }
        }
        return counts.entrySet().stream()
                .map(Commex::pair)
                .sorted(
                        comparing(TestPair::exchanges)
                                .reversed()
                                .thenComparing(TestPair::standard)
                                .thenComparing(TestPair::one, Plan.BY_ID)
                                .thenComparing(TestPair::other, Plan.BY_ID))
                .toList();
    }

    private static void count(Map<Key, Integer> counts, @Nullable Key key) {
        if (key != null) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    private static TestPair pair(Map.Entry<Key, Integer> counted) {
        var key = counted.getKey();
        return new TestPair(key.one(), key.other(), key.standard(), counted.getValue());
    }

    /// The two systems of a hop on a net; null within a gateway, whose accreditation says it all.
    private static @Nullable Key key(Interop interop, Path.Hop hop) {
        var bearer = interop.fit().bearers().get(hop.carrier());
        var one = system(interop, hop.from());
        var other = system(interop, hop.to());
        if (bearer == null || one == null || other == null) {
            return null;
        }
        return Plan.BY_ID.compare(one, other) <= 0
                ? new Key(one, other, bearer.key())
                : new Key(other, one, bearer.key());
    }

    private static CisSystem.@Nullable Id system(Interop interop, String port) {
        return interop.origin(port)
                .map(Origin::thing)
                .filter(CisSystem.Id.class::isInstance)
                .map(CisSystem.Id.class::cast)
                .orElse(null);
    }

    /// What is put on record of a test that was held: with the software that both have in the plan,
    /// on the day in Zulu on which it began.
    public static Evidence record(Plan plan, Slot slot, Ending ending, Evidence.Id id) {
        var pair = slot.pair();
        return new Evidence(
                id,
                "COMMEX-%03d".formatted(slot.number()),
                side(plan, pair.one()),
                side(plan, pair.other()),
                pair.standard(),
                new Evidence.Result(
                        ending.result(),
                        ending.depth(),
                        slot.span().start().atOffset(ZoneOffset.UTC).toLocalDate(),
                        ending.event(),
                        ending.issue()),
                Notes.PLAIN);
    }

    private static Evidence.Side side(Plan plan, CisSystem.Id id) {
        return new Evidence.Side(
                id,
                plan.find(CisSystem.class, id).map(system -> system.make().software()).orElse(""));
    }
}
