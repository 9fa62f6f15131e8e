package org.entente.model.match.route;

import static java.util.stream.Collectors.toCollection;

import org.entente.model.match.Direction;
import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What keeps the two ends of an exchange apart in a stage: what is not agreed, or else something
/// of the standards that can carry it, where gateways are not looked at.
public sealed interface Hindrance {
    /// A port or a net, the agreements, keys or frequencies one of which would have to be valid for
    /// it, and whether it is known that none is; where that is not known, those to ask about.
    record Bar(String port, Set<String> things, boolean isKnown) {
        public Bar {
            things = Set.copyOf(things);
        }
    }

    /// It would go this way if all of that were in force.
    record Barred(Path path, List<Bar> bars) implements Hindrance {
        public Barred {
            bars = List.copyOf(bars);
        }
    }

    /// An end has no system for any of them, or none that is there in the stage: the ports that are
    /// at other times, in order.
    record Mute(String station, Set<String> keys, List<String> atOtherTimes) implements Hindrance {
        public Mute {
            keys = Set.copyOf(keys);
            atOtherTimes = List.copyOf(atOtherTimes);
        }
    }

    /// An end speaks some of them, but the producer only where it receives, or the consumer only
    /// where it sends.
    record OneWay(String station, SortedSet<String> keys, Direction direction)
            implements Hindrance {}

    /// Both ends speak some, but not the same.
    record Foreign(SortedSet<String> from, SortedSet<String> to) implements Hindrance {}

    /// Both ends speak some of the same, but no net joins them in one of these.
    record Unjoined(SortedSet<String> common, List<String> from, List<String> to)
            implements Hindrance {
        public Unjoined {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /// A net joins them, and this link is the best that they have on such a net.
    record Mismatched(Path.Hop hop, LinkVerdict link) implements Hindrance {}

    /// Empty where anything goes, where a link works, and where nothing known stands against one.
    static List<Hindrance> of(Assessment assessment, Exchange exchange, int stage) {
        return barred(assessment, exchange, stage)
                .map(List::<Hindrance>of)
                .orElseGet(() -> apart(assessment, exchange, stage));
    }

    /// The way it would take if everything were in force; empty where that changes nothing.
    static Optional<Barred> barred(Assessment assessment, Exchange exchange, int stage) {
        return Barring.of(assessment, exchange, stage);
    }

    /// What of a way in use rests on something of which nobody knows whether it is in force.
    static List<Hindrance> on(Assessment assessment, Path path, int stage) {
        return Barring.on(assessment.fit(), path, stage).stream()
                .map(Hindrance.class::cast)
                .toList();
    }

    private static List<Hindrance> apart(Assessment assessment, Exchange exchange, int stage) {
        var keys = exchange.need().keys();
        if (keys.isEmpty()) {
            return List.of();
        }
        var from = new End(assessment, exchange.from(), stage, Direction.TX);
        var to = new End(assessment, exchange.to(), stage, Direction.RX);
        var mute = Stream.of(from, to).flatMap(end -> end.mute(keys).stream()).toList();
        if (!mute.isEmpty()) {
            return List.copyOf(mute);
        }
        var deaf = Stream.of(from, to).flatMap(end -> end.oneWay(keys).stream()).toList();
        if (!deaf.isEmpty()) {
            return List.copyOf(deaf);
        }
        var common = from.spoken(keys);
        common.retainAll(to.spoken(keys));
        if (common.isEmpty()) {
            return List.of(new Foreign(from.spoken(keys), to.spoken(keys)));
        }
        var best = best(assessment, from, to, common);
        if (best.isEmpty()) {
            return List.of(new Unjoined(common, from.nets(common), to.nets(common)));
        }
        return best.filter(each -> each.link().verdict().hi().compareTo(Quality.DEGRADED) < 0)
                .map(List::<Hindrance>of)
                .orElse(List.of());
    }

    private static Optional<Mismatched> best(
            Assessment assessment, End from, End to, Set<String> common) {
        return from.bearers(common)
                .flatMap(
                        bearer ->
                                from.on(bearer)
                                        .flatMap(
                                                one ->
                                                        to.on(bearer)
                                                                .map(
                                                                        other ->
                                                                                hop(
                                                                                        one, bearer,
                                                                                        other))))
                .flatMap(hop -> explained(assessment, hop).stream())
                .min(
                        Comparator.comparing((Mismatched each) -> each.link().verdict().hi())
                                .reversed()
                                .thenComparingInt(each -> each.link().mismatches().size())
                                .thenComparing(each -> each.hop().carrier())
                                .thenComparing(each -> each.hop().from())
                                .thenComparing(each -> each.hop().to()));
    }

    private static Path.Hop hop(Port one, Bearer bearer, Port other) {
        return new Path.Hop(one.id(), bearer.id(), other.id(), Verdict.NONE);
    }

    private static Optional<Mismatched> explained(Assessment assessment, Path.Hop hop) {
        return Optional.ofNullable(assessment.explain(hop)).map(link -> new Mismatched(hop, link));
    }

    /// A station in a stage, which has to send or to receive.
    record End(Assessment assessment, String station, int stage, Direction duty) {
        private IntStream numbers() {
            var harbours = assessment.web().harbours;
            int number = harbours.stations.number(station);
            return number < 0 ? IntStream.empty() : IntStream.of(harbours.ofStation[number]);
        }

        Stream<Port> ports() {
            return numbers().mapToObj(assessment.web()::port).filter(Objects::nonNull);
        }

        private boolean isThere(long phases) {
            return (phases >> stage & 1) == 1;
        }

        private boolean isAble(Port port) {
            return duty.sends() ? port.direction().sends() : port.direction().receives();
        }

        Optional<Mute> mute(Set<String> keys) {
            return spoken(keys, _ -> true).isEmpty()
                    ? Optional.of(new Mute(station, keys, speaking(keys)))
                    : Optional.empty();
        }

        Optional<OneWay> oneWay(Set<String> keys) {
            var only = duty.sends() ? Direction.RX : Direction.TX;
            return spoken(keys).isEmpty()
                    ? Optional.of(new OneWay(station, spoken(keys, _ -> true), only))
                    : Optional.empty();
        }

        private List<String> speaking(Set<String> keys) {
            return ports().filter(port -> speaks(port, keys)).map(Port::id).sorted().toList();
        }

        private static boolean speaks(Port port, Set<String> keys) {
            return keys.stream().anyMatch(key -> port.binding(key) != null);
        }

        /// Of these, what its systems speak that are there, whether they may be used or not, where
        /// it can do what it has to.
        SortedSet<String> spoken(Set<String> keys) {
            return spoken(keys, this::isAble);
        }

        private SortedSet<String> spoken(Set<String> keys, Predicate<Port> which) {
            var there =
                    ports().filter(port -> isThere(port.footing().there())).filter(which).toList();
            return keys.stream()
                    .filter(key -> there.stream().anyMatch(port -> port.binding(key) != null))
                    .collect(toCollection(TreeSet::new));
        }

        /// Its nets of these standards.
        Stream<Bearer> bearers(Set<String> keys) {
            var web = assessment.web();
            return numbers()
                    .flatMap(port -> IntStream.of(web.lines.on(port)))
                    .distinct()
                    .mapToObj(web::bearer)
                    .filter(Objects::nonNull)
                    .filter(bearer -> keys.contains(bearer.key()) && isThere(bearer.phases()))
                    .filter(bearer -> on(bearer).findAny().isPresent());
        }

        List<String> nets(Set<String> keys) {
            return bearers(keys).map(Bearer::id).sorted().toList();
        }

        Stream<Port> on(Bearer bearer) {
            return bearer.ports().stream()
                    .map(id -> assessment.fit().ports().get(id))
                    .filter(Objects::nonNull)
                    .filter(
                            port ->
                                    port.station().equals(station)
                                            && isThere(port.footing().there()))
                    .filter(this::isAble);
        }
    }
}
