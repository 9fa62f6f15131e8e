package org.entente.model.match.route;

import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The verdict on every exchange in every phase, and the way it takes. The assessment of a changed
/// fit is made from the one before it and judges again only what the change can reach.
public final class Assessment {
    private final Web web;
    private final PMap<String, Graded> graded;

    private Assessment(Web web, PMap<String, Graded> graded) {
        this.web = web;
        this.graded = graded;
    }

    public static Assessment of(Ground ground, Fit fit) {
        var web = Web.of(ground, fit);
        var grading = new Grading(web);
        var all = new HashMap<String, Graded>();
        for (var exchange : fit.exchanges().values()) {
            all.put(exchange.id(), grading.grade(exchange));
        }
        return new Assessment(web, HashTreePMap.from(all));
    }

    /// The assessment of another fit, as a full one would be.
    public Assessment next(Fit fit) {
        var touch = Touch.between(web.fit, fit);
        if (touch.isEmpty()) {
            return this;
        }
        var after = web.next(fit, touch);
        var grading = new Grading(after);
        var rise = after.rise;
        var stale = rise == null ? null : new Stale(after, rise, touch);
        var all = graded;
        for (var id : touch.exchanges()) {
            all = all.minus(id);
        }
        for (var exchange : fit.exchanges().values()) {
            var old = all.get(exchange.id());
            if (old == null || stale == null || stale.is(old)) {
                all = all.plus(exchange.id(), grading.grade(exchange));
            }
        }
        return new Assessment(after, all);
    }

    public Ground ground() {
        return web.ground;
    }

    public Fit fit() {
        return web.fit;
    }

    /// Null where there is no such exchange in this phase.
    public @Nullable Verdict verdict(String exchange, int phase) {
        var known = graded.get(exchange);
        return known == null ? null : known.verdict(phase);
    }

    /// The upper bound may be too good, because things that are not known hang together in more
    /// ways than were tried.
    public boolean isLoose(String exchange, int phase) {
        var known = graded.get(exchange);
        return known != null && (known.loose >> phase & 1) == 1;
    }

    /// The best way when all that is not known turns out well, or null.
    public @Nullable Path best(String exchange, int phase) {
        return path(exchange, phase, true);
    }

    /// The best way when all that is not known turns out badly, or null.
    public @Nullable Path worst(String exchange, int phase) {
        return path(exchange, phase, false);
    }

    private @Nullable Path path(String exchange, int phase, boolean isHopeful) {
        var known = graded.get(exchange);
        var trail = known == null ? null : known.ways(isHopeful)[phase];
        return trail == null ? null : Paths.path(web, trail);
    }

    /// All parameters of a hop on a bearer; null for a translation, whose passage says it all.
    public @Nullable LinkVerdict explain(Path.Hop hop) {
        return web.explain(hop.from(), hop.carrier(), hop.to());
    }

    Web web() {
        return web;
    }

    @Nullable Graded graded(String exchange) {
        return graded.get(exchange);
    }

    /// Exchanges that take place in a phase, in order of their ids.
    public List<Exchange> exchanges(int phase) {
        var list = new ArrayList<Exchange>();
        for (var exchange : web.fit.exchanges().values()) {
            if ((exchange.phases() >> phase & 1) == 1) {
                list.add(exchange);
            }
        }
        list.sort((a, b) -> a.id().compareTo(b.id()));
        return list;
    }

    static Quality quality(@Nullable Trail trail) {
        return Graded.quality(trail);
    }
}
