package org.entente.app.interop;

import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Limits;
import org.entente.model.match.route.Narrow;
import org.entente.model.match.route.Need;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Withheld;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The way that explains best what things that are seen make of an exchange. Where there is none,
/// the net that joins the ends in a standard that could carry it, the way that there would be if
/// the exchange asked for less, or else the shortest that leads there at all, broken as they are.
public final class Why {
    private final Assessment assessment;

    public Why(Assessment assessment) {
        this.assessment = assessment;
    }

    /// What an exchange asks for that stands against a way.
    public enum Hurdle {
        STANDARD,
        LEVEL,
        RELEASE,
        CAPACITY,
        LIMITS,
        SAFETY
    }

    /// A way, null where nothing leads there; real where it carries the exchange; what of its need
    /// would have to be given up for it; what keeps the ends apart where it does not work; what was
    /// withheld that bears on it; and in which stage it is looked at.
    public record Way(
            @Nullable Path path,
            boolean isReal,
            List<Hurdle> hurdles,
            List<Hindrance> hindrances,
            Withheld withheld,
            int stage) {
        public Way(
                @Nullable Path path,
                boolean isReal,
                List<Hurdle> hurdles,
                List<Hindrance> hindrances,
                Withheld withheld,
                int stage) {
            this.path = path;
            this.isReal = isReal;
            this.hurdles = List.copyOf(hurdles);
            this.hindrances = List.copyOf(hindrances);
            this.withheld = withheld;
            this.stage = stage;
        }

        Way(@Nullable Path path, boolean isReal, List<Hurdle> hurdles, List<Hindrance> hindrances) {
            this(path, isReal, hurdles, hindrances, Withheld.NOTHING, 0);
        }

        private Way in(int other, Withheld kept) {
            return new Way(path, isReal, hurdles, hindrances, kept, other);
        }
    }

    public Way of(Exchange exchange, int stage) {
        return seen(exchange, stage).in(stage, withheld(exchange, stage));
    }

    /// Nothing where it changes nothing.
    private Withheld withheld(Exchange exchange, int stage) {
        var seen = assessment.seen(exchange.id(), stage);
        if (Objects.equals(seen, assessment.verdict(exchange.id(), stage))) {
            return Withheld.NOTHING;
        }
        boolean isLowered = (exchange.unseen().lowering() >> stage & 1) == 1;
        return isLowered ? Withheld.ANYTHING : Withheld.CARRIERS;
    }

    private Way seen(Exchange exchange, int stage) {
        var verdict = assessment.seen(exchange.id(), stage);
        boolean isSure = verdict != null && verdict.lo().compareTo(Quality.DEGRADED) >= 0;
        var best = assessment.best(exchange.id(), stage);
        var worst = assessment.worst(exchange.id(), stage);
        var path = isSure && worst != null ? worst : best;
        boolean isBroken = verdict == null || verdict.hi().compareTo(Quality.DEGRADED) < 0;
        var hindrances =
                isBroken
                        ? Hindrance.of(assessment, exchange, stage)
                        : path == null
                                ? List.<Hindrance>of()
                                : Hindrance.on(assessment, path, stage);
        if (path != null) {
            return new Way(path, true, List.of(), hindrances);
        }
        if (hindrances.stream().findFirst().orElse(null)
                instanceof Hindrance.Barred(var signed, _)) {
            return new Way(signed, false, List.of(), hindrances);
        }
        return Narrow.relieved(assessment, exchange, stage)
                .map(way -> new Way(way, false, List.of(Hurdle.CAPACITY), List.of()))
                .orElseGet(() -> broken(exchange, stage, hindrances));
    }

    /// Where nothing carries it, however little it were.
    private Way broken(Exchange exchange, int stage, List<Hindrance> hindrances) {
        for (var hindrance : hindrances) {
            if (hindrance instanceof Hindrance.Mismatched(var hop, var link)) {
                return new Way(over(hop, link), false, List.of(), hindrances);
            }
        }
        var asking = askingForLess(exchange, stage, hindrances);
        return asking == null
                ? new Way(shortest(exchange, stage), false, List.of(), hindrances)
                : asking;
    }

    /// The net that joins the ends, broken as it is.
    private static Path over(Path.Hop hop, LinkVerdict link) {
        var broken = new Path.Hop(hop.from(), hop.carrier(), hop.to(), link.verdict());
        return new Path(Quality.NONE, List.of(broken), 0, Integer.MAX_VALUE);
    }

    /// Gives up one thing at a time, then all of them.
    private @Nullable Way askingForLess(Exchange exchange, int stage, List<Hindrance> hindrances) {
        for (var hurdle : inOrder(hindrances)) {
            var less = without(exchange.need(), Set.of(hurdle));
            var path = less.equals(exchange.need()) ? null : path(exchange, less, stage);
            if (path != null) {
                return new Way(path, false, List.of(hurdle), hindrances);
            }
        }
        var least = without(exchange.need(), Set.of(Hurdle.values()));
        var path = least.equals(exchange.need()) ? null : path(exchange, least, stage);
        return path == null ? null : new Way(path, false, needed(exchange, stage), hindrances);
    }

    /// The standard is to blame last where the ends have one that works.
    private static List<Hurdle> inOrder(List<Hindrance> hindrances) {
        var all = new ArrayList<>(List.of(Hurdle.values()));
        if (hindrances.isEmpty()) {
            all.remove(Hurdle.STANDARD);
            all.add(Hurdle.STANDARD);
        }
        return all;
    }

    /// Those of all hurdles that cannot be left standing while the others are given up.
    private List<Hurdle> needed(Exchange exchange, int stage) {
        var needed = new ArrayList<>(List.of(Hurdle.values()));
        for (var hurdle : Hurdle.values()) {
            var others = new HashSet<>(needed);
            others.remove(hurdle);
            if (path(exchange, without(exchange.need(), others), stage) != null) {
                needed.remove(hurdle);
            }
        }
        return needed;
    }

    private @Nullable Path path(Exchange exchange, Need need, int stage) {
        return assessment.best(exchange.withNeed(need), stage);
    }

    private static Need without(Need need, Set<Hurdle> hurdles) {
        return new Need(
                hurdles.contains(Hurdle.STANDARD) ? Set.of() : need.keys(),
                need.product(),
                hurdles.contains(Hurdle.LEVEL) ? 0 : need.level(),
                hurdles.contains(Hurdle.RELEASE) ? null : need.releasable(),
                need.isSafety() && !hurdles.contains(Hurdle.SAFETY),
                without(need.limits(), hurdles),
                need.isOpen());
    }

    private static Limits without(Limits limits, Set<Hurdle> hurdles) {
        var less = hurdles.contains(Hurdle.CAPACITY) ? limits.unloaded() : limits;
        return hurdles.contains(Hurdle.LIMITS)
                ? new Limits(
                        2 * Limits.USUAL.hops(),
                        Limits.MOST_CROSSINGS,
                        Integer.MAX_VALUE,
                        less.bits(),
                        less.hourly())
                : less;
    }

    /// The way of the fewest hops, whether they work or not.
    private @Nullable Path shortest(Exchange exchange, int stage) {
        var fit = assessment.fit();
        var before = new HashMap<String, Path.Hop>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<String>();
        for (var port : fit.ports().values()) {
            if (port.station().equals(exchange.from()) && isThere(port.phases(), stage)) {
                seen.add(port.id());
                waiting.add(port.id());
            }
        }
        var edges = edges(fit, stage);
        while (!waiting.isEmpty()) {
            var at = waiting.remove();
            for (var edge : edges.getOrDefault(at, List.of())) {
                for (var next : edge.news(fit, stage, seen)) {
                    before.put(
                            next.id(), new Path.Hop(at, edge.carrier(), next.id(), Verdict.NONE));
                    waiting.add(next.id());
                    if (next.station().equals(exchange.to())) {
                        return traced(before, next.id());
                    }
                }
            }
        }
        return null;
    }

    private record Edge(String carrier, Set<String> to) {
        /// The ports that are there and were not seen before.
        List<Port> news(Fit fit, int stage, Set<String> seen) {
            return to.stream()
                    .sorted()
                    .flatMap(id -> Stream.ofNullable(fit.ports().get(id)))
                    .filter(port -> isThere(port.phases(), stage) && seen.add(port.id()))
                    .toList();
        }
    }

    private static Map<String, List<Edge>> edges(Fit fit, int stage) {
        var edges = new HashMap<String, List<Edge>>();
        for (var bearer : fit.bearers().values()) {
            if (isThere(bearer.phases(), stage)) {
                var edge = new Edge(bearer.id(), bearer.ports());
                bearer.ports()
                        .forEach(
                                port ->
                                        edges.computeIfAbsent(port, _ -> new ArrayList<>())
                                                .add(edge));
            }
        }
        for (var one : fit.translations().values()) {
            if (isThere(one.phases(), stage)) {
                edges.computeIfAbsent(one.from(), _ -> new ArrayList<>())
                        .add(new Edge(one.id(), Set.of(one.to())));
            }
        }
        return edges;
    }

    private static boolean isThere(long phases, int stage) {
        return (phases >> stage & 1) == 1;
    }

    private Path traced(Map<String, Path.Hop> before, String end) {
        var hops = new ArrayList<Path.Hop>();
        for (var hop = before.get(end); hop != null; hop = before.get(hop.from())) {
            hops.add(new Path.Hop(hop.from(), hop.carrier(), hop.to(), verdict(hop)));
        }
        return new Path(Quality.NONE, hops.reversed(), 0, Integer.MAX_VALUE);
    }

    private Verdict verdict(Path.Hop hop) {
        var link = assessment.explain(hop);
        if (link != null) {
            return link.verdict();
        }
        var translation = assessment.fit().translations().get(hop.carrier());
        return translation == null ? Verdict.NONE : verdict(translation.passage());
    }

    private static Verdict verdict(Passage passage) {
        var most = passage.fidelity() == Fidelity.LOSSLESS ? Quality.PROVEN : Quality.DEGRADED;
        var hi = passage.accredited() == Truth.FALSE ? Quality.NONE : most.min(passage.ceiling());
        return new Verdict(passage.accredited() == Truth.UNKNOWN ? Quality.NONE : hi, hi);
    }
}
