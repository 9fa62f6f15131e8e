package org.entente.app.network;

import org.entente.app.interop.Lexicon;
import org.entente.model.interop.Interop;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.match.Quality;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Loss;
import org.entente.model.plan.NaturalOrder;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Things whose failure alone takes critical exchanges away that surely worked at least in degraded
/// mode: by the id of the thing in the fit what it is called, and the names of those exchanges.
public record SinglePoints(Map<String, Point> points) {
    public static final SinglePoints NONE = new SinglePoints(Map.of());

    /// What a thing is called, and what is lost with it.
    public record Point(String name, Set<String> lost) {
        public Point {
            lost = Set.copyOf(lost);
        }
    }

    public SinglePoints {
        points = Map.copyOf(points);
    }

    /// What each thing alone costs, in every stage; null when the watch did not go on.
    public static @Nullable List<Loss> losses(Interop interop, Failures.Watch watch) {
        return new Endurance(interop).ones(watch);
    }

    /// Of those losses that hit a stage, or any.
    public static SinglePoints of(Collection<Loss> losses, NetworkScope scope, Lexicon lexicon) {
        var lost = new HashMap<String, Set<String>>();
        for (var loss : losses) {
            boolean worked = loss.before().lo().compareTo(Quality.DEGRADED) >= 0;
            boolean works = loss.after().lo().compareTo(Quality.DEGRADED) >= 0;
            if (worked && !works && scope.isIn(loss.phases())) {
                for (var thing : loss.things()) {
                    lost.computeIfAbsent(thing, _ -> new TreeSet<>())
                            .add(lexicon.name(loss.exchange()));
                }
            }
        }
        var points = new HashMap<String, Point>();
        lost.forEach((thing, names) -> points.put(thing, new Point(lexicon.name(thing), names)));
        return new SinglePoints(points);
    }

    /// Those of these things that are single points of failure, the dearest first.
    public List<Point> among(Collection<String> things) {
        return things.stream()
                .distinct()
                .filter(points::containsKey)
                .map(points::get)
                .sorted(
                        (a, b) ->
                                a.lost().size() == b.lost().size()
                                        ? NaturalOrder.NAMES.compare(a.name(), b.name())
                                        : b.lost().size() - a.lost().size())
                .toList();
    }

    /// How many exchanges fail with one or another of these things.
    public int cost(Collection<String> things) {
        var all = new TreeSet<String>();
        among(things).forEach(point -> all.addAll(point.lost()));
        return all.size();
    }
}
