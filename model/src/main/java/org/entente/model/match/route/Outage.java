package org.entente.model.match.route;

import java.util.Collection;
import java.util.Set;

/// What is left of a fit when things are off in some phases: what rests on them, themselves, and
/// all of a nation where the thing is a nation.
public final class Outage {
    private Outage() {}

    public static Fit of(Fit fit, Collection<String> things, long phases) {
        var off = Set.copyOf(things);
        var silent =
                withoutTranslations(
                        withoutBearers(withoutPorts(fit, off, phases), off, phases), off, phases);
        return withoutHands(silent, off, phases);
    }

    private static Fit withoutPorts(Fit fit, Set<String> off, long phases) {
        var left = fit;
        for (var port : fit.ports().values()) {
            var station = fit.stations().get(port.station());
            if (off.contains(port.id())
                    || isHit(off, port.rests())
                    || (station != null && isHit(off, station))) {
                left = left.with(port.withPhases(port.footing().there() & ~phases));
            }
        }
        return left;
    }

    private static Fit withoutBearers(Fit fit, Set<String> off, long phases) {
        var left = fit;
        for (var bearer : fit.bearers().values()) {
            if (off.contains(bearer.id()) || isHit(off, bearer.rests())) {
                left = left.with(bearer.withPhases(bearer.footing().there() & ~phases));
            }
        }
        return left;
    }

    private static Fit withoutTranslations(Fit fit, Set<String> off, long phases) {
        var left = fit;
        for (var translation : fit.translations().values()) {
            if (off.contains(translation.id())
                    || off.contains(translation.gateway())
                    || isHit(off, translation.rests())) {
                left = left.with(translation.withPhases(translation.footing().there() & ~phases));
            }
        }
        return left;
    }

    /// Nobody brings anything to somebody who is gone.
    private static Fit withoutHands(Fit fit, Set<String> off, long phases) {
        var left = fit;
        for (var exchange : fit.exchanges().values()) {
            var hands = exchange.byHand();
            var unseen = exchange.unseen();
            if (((hands.perhaps() | unseen.raising()) & phases) != 0
                    && (isHit(off, fit, exchange.from()) || isHit(off, fit, exchange.to()))) {
                left =
                        left.with(
                                exchange.withByHand(hands.without(phases))
                                        .withUnseen(unseen.without(phases)));
            }
        }
        return left;
    }

    private static boolean isHit(Set<String> off, Fit fit, String station) {
        var known = fit.stations().get(station);
        return known != null && isHit(off, known);
    }

    private static boolean isHit(Set<String> off, Station station) {
        return off.contains(station.id())
                || off.contains(station.nation())
                || isHit(off, station.rests());
    }

    private static boolean isHit(Set<String> off, Set<String> rests) {
        return rests.stream().anyMatch(off::contains);
    }
}
