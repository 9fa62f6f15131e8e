package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Direction;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.TestResult;
import org.entente.model.match.Trial;
import org.entente.model.match.Truth;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A second opinion on a fit in which everything is known: walks every simple way, hop by hop.
/// Tests close what was not known in the fit as it was stated.
final class Naive {
    private static final Map<String, Quality> LEFT =
            Map.of(
                    "key", Quality.NONE,
                    "mode", Quality.NONE,
                    "id", Quality.NONE,
                    "ed", Quality.DEGRADED,
                    "freq", Quality.DEGRADED,
                    "band", Quality.NONE,
                    "ref", Quality.NONE,
                    "set", Quality.DEGRADED);

    private final Fit fit;
    private final Fit stated;
    private final Map<String, Quality> hops = new HashMap<>();
    private final Set<String> gone;
    private @Nullable Set<String> confined;
    private boolean isIssueOver;
    private boolean isSpoken;

    Naive(Fit fit, Fit stated, Set<String> gone) {
        this.fit = fit;
        this.stated = stated;
        this.gone = gone;
    }

    Naive(Fit fit, Fit stated) {
        this(fit, stated, Set.of());
    }

    /// Whether it makes a difference that what tests found has been mended since.
    static boolean hasIssues(Fit fit) {
        return fit.tested().values().stream()
                .anyMatch(test -> test.trial().result() == TestResult.INTEROPERABILITY_ISSUE);
    }

    /// What a test found has been mended since.
    Naive withIssuesOver() {
        isIssueOver = true;
        hops.clear();
        return this;
    }

    /// What its standards carry, what somebody takes there, and what is passed by word of mouth.
    Quality best(Exchange asked, int phase) {
        var exchange = fit.exchanges().getOrDefault(asked.id(), asked);
        var best = carried(exchange, phase);
        if (confined == null) {
            var hands = exchange.byHand();
            best = isThere(hands.perhaps(), phase) ? best.max(Quality.MANUAL) : best;
            for (var over : hands.over()) {
                if (isThere(over.perhaps(), phase)) {
                    best = best.max(spoken(exchange, over.thing(), phase));
                }
            }
        }
        return best;
    }

    private Quality spoken(Exchange exchange, String thing, int phase) {
        isSpoken = true;
        confined = new HashSet<>();
        for (var bearer : fit.bearers().values()) {
            if (bearer.id().equals(thing) || bearer.rests().contains(thing)) {
                confined.add(bearer.id());
            }
        }
        var quality =
                confined.isEmpty() ? Quality.NONE : carried(exchange, phase).min(Quality.MANUAL);
        confined = null;
        isSpoken = false;
        return quality;
    }

    /// Over these bearers alone, by their standards or else by word of mouth.
    Quality means(Exchange exchange, Set<String> bearers, int phase) {
        confined = bearers;
        var best = carried(exchange, phase);
        isSpoken = true;
        best = bearers.isEmpty() ? best : best.max(carried(exchange, phase).min(Quality.MANUAL));
        isSpoken = false;
        confined = null;
        return best;
    }

    /// Each of these stations with each other, over these bearers and through nobody else, as far
    /// as they send and receive on those in whose place these stand.
    Quality circle(Set<String> bearers, Set<String> instead, Set<String> stations, int phase) {
        var worst = Quality.PROVEN;
        boolean isAnybodyHeard = false;
        for (var one : stations) {
            for (var other : stations) {
                boolean isHeard = can(instead, one, "RX") && can(instead, other, "TX");
                if (isHeard && !one.equals(other)) {
                    worst = worst.min(direct(bearers, one, other, phase));
                    isAnybodyHeard = true;
                }
            }
        }
        return isAnybodyHeard ? worst : Quality.NONE;
    }

    /// Not all its ports on these are of the direction with which it cannot.
    private boolean can(Set<String> bearers, String station, String barred) {
        var directions = new HashSet<String>();
        for (var bearer : fit.bearers().values()) {
            for (var port : fit.ports().values()) {
                if (bearers.contains(bearer.id())
                        && bearer.ports().contains(port.id())
                        && port.station().equals(station)) {
                    directions.add(port.direction().name());
                }
            }
        }
        return !directions.equals(Set.of(barred));
    }

    private Quality direct(Set<String> bearers, String one, String other, int phase) {
        var best = Quality.NONE;
        for (var bearer : fit.bearers().values()) {
            for (var from : fit.ports().values()) {
                for (var to : fit.ports().values()) {
                    if (from.station().equals(one)
                            && to.station().equals(other)
                            && isOn(bearer, from, phase)
                            && isOn(bearer, to, phase)
                            && bearers.contains(bearer.id())) {
                        best = best.max(hop(bearer, from, to));
                    }
                }
            }
        }
        return best;
    }

    private boolean isOn(Bearer bearer, Port port, int phase) {
        return bearer.ports().contains(port.id())
                && isThere(bearer.phases(), phase)
                && isAllowed(port, phase);
    }

    private Quality carried(Exchange exchange, int phase) {
        var best = Quality.NONE;
        for (var port : fit.ports().values()) {
            if (port.station().equals(exchange.from()) && isOpen(exchange, port, phase)) {
                var walk = new Walk(exchange, phase);
                walk.go(port, Quality.PROVEN, 0, 0, 0);
                best = best.max(walk.best);
            }
        }
        return best;
    }

    /// What a walk has cost so far.
    private record Here(Quality quality, int hops, int crossings, long seconds) {
        Here and(Quality least, int more) {
            return new Here(least, hops, crossings, seconds + more);
        }
    }

    /// It is there, and all that has to be agreed is in force.
    private boolean isAllowed(Port port, int phase) {
        return isThere(port.footing().there(), phase)
                && port.footing().pacts().stream().allMatch(pact -> isThere(pact.surely(), phase));
    }

    private boolean isThere(long phases, int phase) {
        return (phases & 1L << phase) != 0;
    }

    private boolean isOpen(Exchange exchange, Port port, int phase) {
        var station = fit.stations().get(port.station());
        var releasable = exchange.need().releasable();
        return station != null
                && isAllowed(port, phase)
                && fit.levels().getOrDefault(port.domain(), 0) >= exchange.need().level()
                && (releasable == null || releasable.contains(station.nation()))
                && !gone.contains(station.id())
                && station.rests().stream().noneMatch(gone::contains)
                && port.rests().stream().noneMatch(gone::contains);
    }

    private final class Walk {
        private final Exchange exchange;
        private final int phase;
        private final Set<String> been = new HashSet<>();
        private Quality best = Quality.NONE;

        Walk(Exchange exchange, int phase) {
            this.exchange = exchange;
            this.phase = phase;
        }

        void go(Port at, Quality soFar, int hops, int crossings, long seconds) {
            var limits = exchange.need().limits();
            boolean isLate = limits.seconds() != Integer.MAX_VALUE && seconds > limits.seconds();
            if (soFar == Quality.NONE
                    || hops > limits.hops()
                    || crossings > limits.crossings()
                    || isLate) {
                return;
            }
            if (hops > 0 && at.station().equals(exchange.to())) {
                best = best.max(soFar);
                return;
            }
            been.add(at.id());
            var here = new Here(soFar, hops, crossings, seconds);
            fit.bearers().values().forEach(bearer -> over(bearer, at, here));
            fit.translations().values().forEach(each -> over(each, at, here));
            been.remove(at.id());
        }

        private void over(Bearer bearer, Port at, Here here) {
            if (isUsable(bearer, at)) {
                for (var id : bearer.ports()) {
                    var next = fit.ports().get(id);
                    if (next != null && !next.station().equals(at.station())) {
                        var quality = here.quality().min(hop(bearer, at, next));
                        step(at, next, here.and(quality, bearer.carriage().seconds()));
                    }
                }
            }
        }

        private void over(Translation translation, Port at, Here here) {
            var next = fit.ports().get(translation.to());
            if (translation.from().equals(at.id()) && next != null && isUsable(translation)) {
                var quality = here.quality().min(through(translation, at, next));
                step(at, next, here.and(quality, translation.carriage().seconds()));
            }
        }

        private void step(Port at, Port next, Here here) {
            if (!been.contains(next.id()) && isOpen(exchange, next, phase)) {
                int crossed = at.domain().equals(next.domain()) ? 0 : 1;
                go(
                        next,
                        here.quality(),
                        here.hops() + 1,
                        here.crossings() + crossed,
                        here.seconds());
            }
        }

        private boolean isUsable(Bearer bearer, Port at) {
            var keys = exchange.need().keys();
            return bearer.ports().contains(at.id())
                    && isThere(bearer.phases(), phase)
                    && (isSpoken || keys.isEmpty() || keys.contains(bearer.key()))
                    && isWide(bearer.carriage())
                    && (confined == null || confined.contains(bearer.id()))
                    && !gone.contains(bearer.id())
                    && bearer.rests().stream().noneMatch(gone::contains);
        }

        private boolean isUsable(Translation translation) {
            var products = translation.passage().products();
            return isThere(translation.phases(), phase)
                    && (products.isEmpty() || products.contains(exchange.need().product()))
                    && isWide(translation.carriage())
                    && !gone.contains(translation.gateway());
        }

        private boolean isWide(Carriage carriage) {
            var limits = exchange.need().limits();
            return carriage.bits() >= limits.bits() && carriage.hourly() >= limits.hourly();
        }

        private Quality through(Translation translation, Port at, Port next) {
            var fidelity = translation.passage().fidelity();
            boolean isOwn = at.station().equals(next.station());
            if (isOwn && (at.direction() == Direction.TX || next.direction() == Direction.RX)) {
                return Quality.NONE;
            }
            if (!at.domain().equals(next.domain())
                    && translation.passage().accredited() != Truth.TRUE) {
                return Quality.NONE;
            }
            return switch (fidelity) {
                case LOSSLESS -> Quality.PROVEN;
                case LOSSY_ACCEPTABLE -> Quality.DEGRADED;
                case LOSSY_SAFETY_RELEVANT ->
                        exchange.need().isSafety() ? Quality.NONE : Quality.DEGRADED;
            };
        }
    }

    private Quality hop(Bearer bearer, Port one, Port other) {
        return hops.computeIfAbsent(
                bearer.id() + "|" + one.id() + "|" + other.id(), _ -> judged(bearer, one, other));
    }

    private Quality judged(Bearer bearer, Port one, Port other) {
        var mine = one.binding(bearer.key());
        var theirs = other.binding(bearer.key());
        if (mine == null
                || theirs == null
                || one.direction() == Direction.RX
                || other.direction() == Direction.TX) {
            return Quality.NONE;
        }
        var trial = trial(bearer, one, other);
        var before = trial == null ? null : ceiling(bearer, one.id(), other.id());
        var quality =
                trial == null || before == null
                        ? compare(mine, theirs, bearer.agreed())
                        : tested(trial, before);
        return quality.min(bearer.ceiling().lo());
    }

    private Quality tested(Trial trial, Quality stated) {
        return switch (trial.result()) {
            case SUCCESS -> stated == Quality.COMPATIBLE ? Quality.PROVEN : stated;
            case LIMITED_SUCCESS -> stated.min(Quality.DEGRADED);
            case INTEROPERABILITY_ISSUE ->
                    isIssueOver ? stated.min(Quality.DEGRADED) : Quality.NONE;
            case NOT_TESTED, PENDING -> stated;
        };
    }

    private @Nullable Trial trial(Bearer bearer, Port one, Port other) {
        @Nullable Trial last = null;
        for (var test : fit.tested().values()) {
            var trial = test.trial();
            boolean isSame =
                    test.key().equals(bearer.key())
                            && (isBetween(test, one, other) || isBetween(test, other, one));
            if (isSame
                    && isOver(trial)
                    && !trial.on().isBefore(RandomFits.TODAY.minusDays(540))
                    && (last == null || isLater(trial, last))) {
                last = trial;
            }
        }
        return last;
    }

    private static boolean isBetween(Tested test, Port one, Port other) {
        return test.one().equals(one.id())
                && test.other().equals(other.id())
                && test.trial().softwareOfOne().equals(one.software())
                && test.trial().softwareOfOther().equals(other.software());
    }

    private static boolean isOver(Trial trial) {
        return trial.result() != TestResult.NOT_TESTED && trial.result() != TestResult.PENDING;
    }

    private static boolean isLater(Trial trial, Trial last) {
        return trial.on().isAfter(last.on())
                || (trial.on().equals(last.on()) && trial.result().compareTo(last.result()) > 0);
    }

    /// The best that the statements as they were leave open.
    private Quality ceiling(Bearer bearer, String one, String other) {
        var mine = stated.ports().get(one).binding(bearer.key());
        var theirs = stated.ports().get(other).binding(bearer.key());
        var quality = Quality.COMPATIBLE;
        for (var name : mine.statements().keySet()) {
            boolean any = false;
            for (var a : possible(mine, name, 38)) {
                for (var b : possible(theirs, name, 39)) {
                    any |= NaiveValues.fits(name, a, b, agreed(bearer.agreed(), name));
                }
            }
            quality = any ? quality : quality.min(LEFT.get(name));
        }
        return quality;
    }

    private static List<Statement> possible(Binding binding, String name, int fresh) {
        var statement = binding.statements().get(name);
        return statement.standing() == Statement.Standing.UNKNOWN
                ? Completions.values(name, fresh).stream().map(Statement::of).toList()
                : List.of(statement);
    }

    private static Quality compare(Binding mine, Binding theirs, @Nullable Binding agreed) {
        var quality = Quality.COMPATIBLE;
        for (var name : mine.statements().keySet()) {
            var one = mine.statements().get(name);
            var other = theirs.statements().get(name);
            if (!NaiveValues.fits(name, one, other, agreed(agreed, name))) {
                quality = quality.min(LEFT.get(name));
            }
        }
        return quality;
    }

    private static @Nullable String agreed(@Nullable Binding agreed, String name) {
        var statement = agreed == null ? null : agreed.statements().get(name);
        return statement == null ? null : statement.text();
    }
}
