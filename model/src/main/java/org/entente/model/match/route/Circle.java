package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What all of several stations can do with each other over bearers on which they are themselves,
/// each with each and nobody between them: as good as the worst pair. Who only receives on the
/// bearers in whose place these stand need not be able to send, and who only sends there need not
/// receive.
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

    /// What a station has to be able to do.
    private record Party(String station, boolean sends, boolean receives) {}

    /// Nothing where there are fewer than two stations, or nobody who sends or nobody who receives:
    /// there is nobody to speak to.
    ///
    /// @param instead the bearers in whose place they stand, or these themselves
    public static Verdict of(
            Assessment assessment,
            Collection<String> bearers,
            Collection<String> instead,
            Collection<String> stations,
            int phase) {
        var circle = new Circle(assessment.web(), bearers, phase);
        var all =
                stations.stream()
                        .distinct()
                        .sorted()
                        .map(station -> party(assessment.fit(), instead, station))
                        .toList();
        var worst = isHeard(all) ? Verdict.sure(Quality.PROVEN) : Verdict.NONE;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && worst.hi() != Quality.NONE; j++) {
                worst = worst.min(circle.pair(all.get(i), all.get(j)));
            }
        }
        return worst;
    }

    /// Who is not there at all has to be able to do both.
    private static Party party(Fit fit, Collection<String> instead, String station) {
        var ports =
                instead.stream()
                        .flatMap(id -> Stream.ofNullable(fit.bearers().get(id)))
                        .flatMap(bearer -> bearer.ports().stream())
                        .flatMap(id -> Stream.ofNullable(fit.ports().get(id)))
                        .filter(port -> port.station().equals(station))
                        .toList();
        return new Party(
                station,
                ports.isEmpty() || ports.stream().anyMatch(port -> port.direction().sends()),
                ports.isEmpty() || ports.stream().anyMatch(port -> port.direction().receives()));
    }

    private static boolean isHeard(List<Party> all) {
        return all.size() > 1
                && all.stream().anyMatch(Party::sends)
                && all.stream().anyMatch(Party::receives);
    }

    private Verdict pair(Party one, Party other) {
        return way(one, other).min(way(other, one));
    }

    /// The better of the bearers and ports by which one reaches the other, where it has to.
    private Verdict way(Party one, Party other) {
        if (!one.sends() || !other.receives()) {
            return Verdict.sure(Quality.PROVEN);
        }
        var best = Verdict.NONE;
        for (var line : lines) {
            for (var from : members(line, one.station())) {
                for (var to : members(line, other.station())) {
                    best = best.max(sure(from, to, hop(line, from, to)));
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
