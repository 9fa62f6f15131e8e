package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// What all of several stations can do with each other over bearers on which they are themselves,
/// each with each and nobody between them: as good as the worst pair.
public final class Circle {
    private final Web web;
    private final long phase;
    private final List<Line> lines;

    private Circle(Web web, Collection<String> bearers, int phase) {
        this.web = web;
        this.phase = 1L << phase;
        this.lines =
                bearers.stream()
                        .map(web.carriers.names::number)
                        .filter(number -> number >= 0)
                        .map(number -> web.lines.lines[number])
                        .filter(Objects::nonNull)
                        .filter(line -> (line.bearer.phases() & this.phase) != 0)
                        .toList();
    }

    /// Nothing where there are fewer than two stations: there is nobody to speak to.
    public static Verdict of(
            Assessment assessment,
            Collection<String> bearers,
            Collection<String> stations,
            int phase) {
        var circle = new Circle(assessment.web(), bearers, phase);
        var all = stations.stream().distinct().sorted().toList();
        var worst = all.size() < 2 ? Verdict.NONE : Verdict.sure(Quality.PROVEN);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && worst.hi() != Quality.NONE; j++) {
                worst = worst.min(circle.pair(all.get(i), all.get(j)));
            }
        }
        return worst;
    }

    /// The better of the bearers and ports by which two reach each other.
    private Verdict pair(String one, String other) {
        var best = Verdict.NONE;
        for (var line : lines) {
            for (var from : members(line, one)) {
                for (var to : members(line, other)) {
                    best = best.max(sure(from, to, hop(line, from, to).min(hop(line, to, from))));
                }
            }
        }
        return best;
    }

    /// At worst nothing where nobody knows whether one of them may be used.
    private Verdict sure(Speaker from, Speaker to, Verdict verdict) {
        long sure = from.port.footing().surely() & to.port.footing().surely();
        return (sure & phase) != 0 ? verdict : new Verdict(Quality.NONE, verdict.hi());
    }

    private List<Speaker> members(Line line, String station) {
        var found = new ArrayList<Speaker>();
        for (int member : line.members) {
            var speaker = web.speakers[member];
            if (speaker != null
                    && speaker.port.station().equals(station)
                    && (web.harbours.phases[member] & phase) != 0) {
                found.add(speaker);
            }
        }
        return found;
    }

    private Verdict hop(Line line, Speaker from, Speaker to) {
        return Objects.requireNonNullElse(web.judging.verdict(line, from, to), Verdict.NONE);
    }
}
