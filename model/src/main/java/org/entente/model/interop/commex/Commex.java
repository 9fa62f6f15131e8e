package org.entente.model.interop.commex;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

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
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A plan of tests: when which pair is tested, and the pairs that do not go in, each with what is
/// mostly in the way.
public record Commex(List<Slot> slots, List<Left> left) {
    private static final String NUMBERED = "COMMEX-%03d";
    private static final Comparator<TestPair> FIRST =
            comparing(TestPair::exchanges)
                    .reversed()
                    .thenComparing(TestPair::standard)
                    .thenComparing(TestPair::one, Plan.BY_ID)
                    .thenComparing(TestPair::other, Plan.BY_ID);

    public Commex {
        slots = List.copyOf(slots);
        left = List.copyOf(left);
    }

    /// A test and when it is held.
    public record Slot(TestPair pair, Span span) {}

    /// A pair for which there is no slot.
    public record Left(TestPair pair, Lack lack) {}

    /// What is missing for a test.
    public enum Lack {
        /// Not a single round goes into the window.
        WINDOW,
        /// Not a single test can be held, for there are too few operators or no circuit.
        MEANS,
        /// A system is not fielded then.
        SYSTEM,
        /// In every round as many tests are held as there are operators and circuits for.
        ROUND,
        /// A system is in another test in every round that is left.
        PARTNER,
        /// The control station of the net directs as many tests as it can.
        CONTROL
    }

    private record Key(CisSystem.Id one, CisSystem.Id other, String standard) {}

    /// Puts the pairs into the session, the most wanted first, beside the tests that have their
    /// time already; no system is in two tests at once.
    public static Commex of(List<TestPair> pairs, TestSession session, Diary diary) {
        var rounds =
                session.rounds().stream().map(span -> new Round(span, session, diary)).toList();
        var left = new ArrayList<Left>();
        var slots = new ArrayList<Slot>();
        for (var pair : pairs) {
            var free = rounds.stream().filter(round -> round.lack(pair) == null).findFirst();
            if (free.isPresent()) {
                free.get().take(pair);
                slots.add(new Slot(pair, free.get().span()));
            } else {
                left.add(new Left(pair, lack(pair, session, rounds)));
            }
        }
        slots.sort(comparing((Slot slot) -> slot.span().start()));
        return new Commex(slots, left);
    }

    /// What was in the way of most rounds; of several the last, for it takes least to mend.
    private static Lack lack(TestPair pair, TestSession session, List<Round> rounds) {
        if (rounds.isEmpty()) {
            return Lack.WINDOW;
        }
        if (session.means().benches() < 1) {
            return Lack.MEANS;
        }
        var counts = new EnumMap<Lack, Integer>(Lack.class);
        for (var round : rounds) {
            var lack = round.lack(pair);
            if (lack != null) {
                counts.merge(lack, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Lack.WINDOW);
    }

    /// The pairs of all stages for which no test is planned, those that most exchanges of a stage
    /// wait for first.
    public static List<TestPair> unplanned(Interop interop) {
        var most = new LinkedHashMap<Key, TestPair>();
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            for (var pair : wanted(interop, stage)) {
                most.merge(
                        new Key(pair.one(), pair.other(), pair.standard()), pair, Commex::joined);
            }
        }
        var planned =
                interop.plan()
                        .evidence()
                        .filter(test -> test.result().isOpen() && test.period() != null)
                        .map(test -> key(test.provider(), test.consumer(), test.standard()))
                        .collect(toSet());
        most.keySet().removeAll(planned);
        return most.values().stream().sorted(FIRST).toList();
    }

    private static TestPair joined(TestPair one, TestPair other) {
        return new TestPair(
                one.one(),
                one.other(),
                one.standard(),
                Stream.concat(one.nets().stream(), other.nets().stream())
                        .distinct()
                        .sorted(Plan.BY_ID)
                        .toList(),
                Math.max(one.exchanges(), other.exchanges()));
    }

    private static Key key(Evidence.Side one, Evidence.Side other, String standard) {
        return key(one.system(), other.system(), standard);
    }

    private static Key key(CisSystem.Id one, CisSystem.Id other, String standard) {
        return Plan.BY_ID.compare(one, other) <= 0
                ? new Key(one, other, standard)
                : new Key(other, one, standard);
    }

    /// The pairs on the best ways of critical exchanges of a stage that work on paper or may work,
    /// but that no test proves; those that most exchanges wait for first.
    public static List<TestPair> wanted(Interop interop, int stage) {
        var counts = new HashMap<Key, TestPair>();
        var assessment = interop.assessment();
        for (var exchange : assessment.exchanges(stage)) {
            var way = assessment.best(exchange.id(), stage);
            if (exchange.importance() == Importance.CRITICAL && way != null) {
                var waiting = new LinkedHashMap<Key, TestPair>();
                way.hops().stream()
                        .filter(hop -> hop.verdict().lo() != Quality.PROVEN)
                        .filter(hop -> hop.verdict().hi().compareTo(Quality.DEGRADED) > 0)
                        .forEach(hop -> wait(interop, hop, waiting));
                waiting.forEach((key, pair) -> counts.merge(key, pair, Commex::sum));
            }
        }
        return counts.values().stream().sorted(FIRST).toList();
    }

    private static TestPair sum(TestPair one, TestPair other) {
        var both = joined(one, other);
        return new TestPair(
                both.one(),
                both.other(),
                both.standard(),
                both.nets(),
                one.exchanges() + other.exchanges());
    }

    /// Notes the two systems of a hop on a net; nothing within a gateway, whose accreditation says
    /// it all.
    private static void wait(Interop interop, Path.Hop hop, Map<Key, TestPair> waiting) {
        var bearer = interop.fit().bearers().get(hop.carrier());
        var one = system(interop, hop.from());
        var other = system(interop, hop.to());
        if (bearer != null && one != null && other != null && !one.equals(other)) {
            var key = key(one, other, bearer.key());
            var nets =
                    interop
                            .origin(bearer.id())
                            .map(Origin::thing)
                            .filter(Net.Id.class::isInstance)
                            .map(Net.Id.class::cast)
                            .stream()
                            .toList();
            waiting.merge(
                    key,
                    new TestPair(key.one(), key.other(), key.standard(), nets, 1),
                    Commex::joined);
        }
    }

    private static CisSystem.@Nullable Id system(Interop interop, String port) {
        return interop.origin(port)
                .map(Origin::thing)
                .filter(CisSystem.Id.class::isInstance)
                .map(CisSystem.Id.class::cast)
                .orElse(null);
    }

    /// The tests of slots as the plan keeps them, their results awaited: with the software that
    /// the systems have in the plan now, the first with the number after the last of the plan.
    ///
    /// @param times states a slot as planners do
    public static List<Evidence> planned(
            Plan plan,
            List<Slot> slots,
            String event,
            Function<Span, Timeframe> times,
            Supplier<UUID> ids) {
        int number = lastNumber(plan);
        var tests = new ArrayList<Evidence>();
        for (var slot : slots) {
            number++;
            var pair = slot.pair();
            tests.add(
                    new Evidence(
                            new Evidence.Id(ids.get()),
                            NUMBERED.formatted(number),
                            side(plan, pair.one()),
                            side(plan, pair.other()),
                            pair.standard(),
                            new Evidence.Result(
                                    TestResult.PENDING,
                                    TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                                    day(slot.span().start()),
                                    event,
                                    ""),
                            times.apply(slot.span()),
                            Notes.of(plan.exercise().label())));
        }
        return tests;
    }

    private static int lastNumber(Plan plan) {
        return plan.evidence()
                .map(Evidence::name)
                .filter(name -> name.matches("COMMEX-[0-9]{1,8}"))
                .mapToInt(name -> Integer.parseInt(name.substring(7)))
                .max()
                .orElse(0);
    }

    /// The test with a result that was just put on record: with the software that both have in the
    /// plan, on the day of its slot, or today where that is still to come, for then it was held
    /// early. A result that is open again is nobody's and of the day of the slot.
    public static Evidence ended(Plan plan, Evidence test, TestResult outcome, Witness witness) {
        var slot =
                Optional.ofNullable(test.period())
                        .flatMap(Schedule.of(plan).anchors()::span)
                        .map(span -> day(span.start()));
        var came = test.result().withOutcome(outcome);
        if (came.isOpen()) {
            return test.withResult(came.withBy("").withOn(slot.orElse(came.on())));
        }
        var day = slot.filter(on -> !on.isAfter(witness.today())).orElse(witness.today());
        return test.withResult(came.withBy(witness.by()).withOn(day))
                .withSides(
                        side(plan, test.provider().system()), side(plan, test.consumer().system()));
    }

    /// Who puts a result on record, and on which day.
    public record Witness(String by, LocalDate today) {}

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Evidence.Side side(Plan plan, CisSystem.Id id) {
        return new Evidence.Side(
                id,
                plan.find(CisSystem.class, id).map(system -> system.make().software()).orElse(""));
    }
}
