package org.entente.model.match.route;

import org.entente.model.match.Fitted;
import org.entente.model.match.Pairing;
import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The best way of an exchange at worst in the first phase, by widening what can be reached hop by
/// hop, each hop judged when it is met. It asks only what a large fit asks: no releasability, one
/// domain, one product, no times that could run out.
final class NaiveWays {
    private final Ground ground;
    private final Fit fit;
    private final Map<String, Fitted> fitted = new HashMap<>();

    private NaiveWays(Ground ground, Fit fit) {
        this.ground = ground;
        this.fit = fit;
    }

    static int worst(Ground ground, Fit fit, Exchange exchange) {
        return new NaiveWays(ground, fit).worst(exchange);
    }

    private int worst(Exchange exchange) {
        Map<String, Integer> levels = new HashMap<>();
        for (var port : fit.ports().values()) {
            if (port.station().equals(exchange.from()) && isThere(port.phases())) {
                levels.put(port.id(), Quality.PROVEN.level());
            }
        }
        int best = 0;
        for (int hop = 0; hop < exchange.need().limits().hops(); hop++) {
            levels = widened(levels);
            for (var entry : levels.entrySet()) {
                var port = fit.ports().get(entry.getKey());
                if (port != null && port.station().equals(exchange.to())) {
                    best = Math.max(best, entry.getValue());
                }
            }
        }
        return best;
    }

    private static boolean isThere(long phases) {
        return (phases & 1) == 1;
    }

    private Map<String, Integer> widened(Map<String, Integer> levels) {
        var wider = new HashMap<>(levels);
        for (var bearer : fit.bearers().values()) {
            for (var from : isThere(bearer.phases()) ? bearer.ports() : Set.<String>of()) {
                int level = levels.getOrDefault(from, 0);
                for (var to : level > 0 ? bearer.ports() : Set.<String>of()) {
                    enter(wider, to, Math.min(level, hop(bearer, from, to)));
                }
            }
        }
        for (var translation : fit.translations().values()) {
            var level = levels.get(translation.from());
            var to = fit.ports().get(translation.to());
            if (level != null && to != null && isThere(to.phases())) {
                enter(wider, to.id(), Math.min(level, Quality.DEGRADED.level()));
            }
        }
        return wider;
    }

    private static void enter(Map<String, Integer> levels, String port, int level) {
        levels.merge(port, level, Math::max);
    }

    private int hop(Bearer bearer, String from, String to) {
        var one = fit.ports().get(from);
        var other = fit.ports().get(to);
        if (one == null || other == null || !isThere(one.phases()) || !isThere(other.phases())) {
            return 0;
        }
        var mine = fitted(one, bearer.key());
        var theirs = fitted(other, bearer.key());
        if (mine == null || theirs == null || one.station().equals(other.station())) {
            return 0;
        }
        return Pairing.verdict(mine, theirs, null, ground.catalogue().editions(), null)
                .lo()
                .level();
    }

    private @Nullable Fitted fitted(Port port, String key) {
        var binding = port.binding(key);
        var standard = ground.catalogue().standard(key);
        return binding == null || standard == null
                ? null
                : fitted.computeIfAbsent(port.id(), _ -> Fitted.of(standard, binding));
    }
}
