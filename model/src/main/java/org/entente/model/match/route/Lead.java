package org.entente.model.match.route;

import org.entente.model.match.Direction;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether nets and gateways lead from one station to another at all, however badly they work and
/// whatever they may carry.
public final class Lead {
    private final Fit fit;
    private final int stage;
    private final Map<String, Set<String>> next = new HashMap<>();

    private Lead(Fit fit, int stage) {
        this.fit = fit;
        this.stage = stage;
        fit.bearers().values().stream()
                .filter(bearer -> isThere(bearer.phases()))
                .forEach(this::lead);
        fit.translations().values().stream()
                .filter(one -> isThere(one.phases()))
                .filter(this::passes)
                .forEach(one -> lead(one.from(), Set.of(one.to())));
    }

    private void lead(Bearer bearer) {
        var receiving = able(bearer, Direction::receives);
        able(bearer, Direction::sends).forEach(port -> lead(port, receiving));
    }

    private Set<String> able(Bearer bearer, Predicate<Direction> way) {
        return bearer.ports().stream()
                .flatMap(id -> Stream.ofNullable(fit.ports().get(id)))
                .filter(port -> way.test(port.direction()))
                .map(Port::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean passes(Translation translation) {
        var tail = fit.ports().get(translation.from());
        var head = fit.ports().get(translation.to());
        return tail != null && head != null && tail.passesTo(head);
    }

    private void lead(String from, Set<String> to) {
        next.computeIfAbsent(from, _ -> new HashSet<>()).addAll(to);
    }

    /// In that stage.
    public static boolean isThere(Fit fit, String from, String to, int stage) {
        return new Lead(fit, stage).reaches(from, to);
    }

    private boolean reaches(String from, String to) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<String>();
        ports().filter(port -> port.station().equals(from)).map(Port::id).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var at = waiting.remove();
            if (seen.add(at)) {
                waiting.addAll(next.getOrDefault(at, Set.of()).stream().filter(this::has).toList());
            }
        }
        return ports().anyMatch(port -> port.station().equals(to) && seen.contains(port.id()));
    }

    private boolean has(String id) {
        var port = fit.ports().get(id);
        return port != null && isThere(port.phases());
    }

    private Stream<Port> ports() {
        return fit.ports().values().stream().filter(port -> isThere(port.phases()));
    }

    private boolean isThere(long phases) {
        return (phases >> stage & 1) == 1;
    }
}
