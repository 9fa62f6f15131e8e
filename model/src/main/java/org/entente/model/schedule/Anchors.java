package org.entente.model.schedule;

import static java.util.Comparator.comparing;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Plan;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The anchors of a plan turned into instants, and through them every `When`. An anchor that is
/// missing, or whose offsets lead back to itself, has no instant, and neither has what hangs on it.
public final class Anchors {
    private final ZoneId zone;
    private final Map<AnchorCode, Instant> instants;

    private Anchors(ZoneId zone, Map<AnchorCode, Instant> instants) {
        this.zone = zone;
        this.instants = instants;
    }

    /// Resolves every anchor. Where two anchors share a code, the one with the smaller id counts.
    public static Anchors of(Plan plan) {
        var stated = new HashMap<AnchorCode, When>();
        plan.anchors()
                .sorted(comparing((Anchor anchor) -> anchor.id().value()))
                .forEach(anchor -> stated.putIfAbsent(anchor.code(), anchor.at()));
        var anchors = new Anchors(plan.exercise().zone(), new HashMap<>());
        stated.keySet().forEach(code -> anchors.resolve(code, stated, new HashSet<>()));
        return anchors;
    }

    public ZoneId zone() {
        return zone;
    }

    public Optional<Instant> instant(AnchorCode code) {
        return Optional.ofNullable(instants.get(code));
    }

    public Optional<Instant> instant(When when) {
        return switch (when) {
            case When.Fixed(var at) -> Optional.of(at);
            case When.Relative(var code, var offset) ->
                    instant(code).map(at -> offset.from(at, zone));
        };
    }

    /// The span of a timeframe; empty when an end is unknown or the finish does not come after the
    /// start.
    public Optional<Span> span(Timeframe timeframe) {
        return instant(timeframe.start())
                .flatMap(
                        start ->
                                instant(timeframe.finish())
                                        .filter(start::isBefore)
                                        .map(finish -> new Span(start, finish)));
    }

    private Optional<Instant> resolve(
            AnchorCode code, Map<AnchorCode, When> stated, Set<AnchorCode> onTheWay) {
        var known = instants.get(code);
        var when = stated.get(code);
        if (known != null || when == null || !onTheWay.add(code)) {
            return Optional.ofNullable(known);
        }
        var found =
                switch (when) {
                    case When.Fixed(var at) -> Optional.of(at);
                    case When.Relative(var base, var offset) ->
                            resolve(base, stated, onTheWay).map(at -> offset.from(at, zone));
                };
        found.ifPresent(at -> instants.put(code, at));
        return found;
    }
}
