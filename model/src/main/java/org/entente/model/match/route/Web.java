package org.entente.model.match.route;

import org.entente.model.match.LinkVerdict;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;

/// The fit as a graph: from port to port by carriers, each hop with the worst and best it can be.
/// Made from the one before it, only what changed is judged again.
final class Web {
    final Ground ground;
    final Fit fit;
    final Harbours harbours;
    final Carriers carriers;
    final Lines lines;
    final @Nullable Speaker[] speakers;
    final Judging judging;
    final Out[] outs;
    final Distances distances;

    /// What became better since the web before it; null where there was none.
    final @Nullable Rise rise;

    Web(Weaving weaving, Distances distances, @Nullable Rise rise) {
        this.ground = weaving.ground;
        this.fit = weaving.fit;
        this.harbours = weaving.harbours;
        this.carriers = weaving.carriers;
        this.lines = weaving.lines;
        this.speakers = weaving.speakers;
        this.judging = weaving.judging;
        this.outs = weaving.outs;
        this.distances = distances;
        this.rise = rise;
    }

    static Web of(Ground ground, Fit fit) {
        return Weaving.of(ground, fit);
    }

    /// The web of another fit, of which the touch says what is not the same.
    Web next(Fit other, Touch touch) {
        return Weaving.next(this, other, touch);
    }

    /// The web in which one port says something that was not known, to look at it at best.
    Web told(Port port) {
        return Weaving.told(this, port);
    }

    @Nullable Port port(int number) {
        var speaker = speakers[number];
        return speaker == null ? null : speaker.port;
    }

    @Nullable Bearer bearer(int carrier) {
        var line = lines.lines[carrier];
        return line == null ? null : line.bearer;
    }

    /// The bearers that rest on a thing or are it.
    Set<String> bearersOn(String thing) {
        return fit.bearers().values().stream()
                .filter(bearer -> bearer.id().equals(thing) || bearer.rests().contains(thing))
                .map(Bearer::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable LinkVerdict explain(String from, String carrier, String to) {
        int by = carriers.names.number(carrier);
        int one = harbours.ports.number(from);
        int other = harbours.ports.number(to);
        if (by < 0 || one < 0 || other < 0) {
            return null;
        }
        var line = lines.lines[by];
        var mine = speakers[one];
        var theirs = speakers[other];
        return line == null || mine == null || theirs == null
                ? null
                : judging.explain(line, mine, theirs);
    }
}
