package org.entente.model.match.route;

import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The verdict on every exchange in every phase, and the way it takes. The assessment of a changed
/// fit is made from the one before it and judges again only what the change can reach.
public final class Assessment {
    private final Web web;
    private final Names names;
    private final @Nullable Graded[] graded;
    private final int[] inOrder;
    private volatile @Nullable Assessment agreed;

    private Assessment(Web web, Names names, @Nullable Graded[] graded, int[] inOrder) {
        this.web = web;
        this.names = names;
        this.graded = graded;
        this.inOrder = inOrder;
    }

    public static Assessment of(Ground ground, Fit fit) {
        var web = Web.of(ground, fit);
        var names = Names.NONE.with(fit.exchanges().keySet());
        @Nullable Graded[] all = new Graded[names.size()];
        var grading = new Grading(web);
        for (var exchange : fit.exchanges().values()) {
            all[names.number(exchange.id())] = grading.grade(exchange);
        }
        return new Assessment(web, names, all, names.inOrder());
    }

    /// The assessment of another fit, as a full one would be.
    public Assessment next(Fit fit) {
        var touch = Touch.between(web.fit, fit);
        if (touch.isEmpty()) {
            return this;
        }
        var after = web.next(fit, touch);
        var known = names.with(touch.exchanges());
        @Nullable Graded[] all = Arrays.copyOf(graded, known.size());
        var grading = new Grading(after);
        for (var id : touch.exchanges()) {
            all[known.number(id)] = null;
        }
        regrade(all, grading, after, touch);
        for (var id : touch.exchanges()) {
            var exchange = fit.exchanges().get(id);
            all[known.number(id)] = exchange == null ? null : grading.grade(exchange);
        }
        boolean isSame = known.size() == names.size();
        return new Assessment(after, known, all, isSame ? inOrder : known.inOrder());
    }

    private static void regrade(@Nullable Graded[] all, Grading grading, Web after, Touch touch) {
        var stale = after.rise == null ? null : new Stale(after, after.rise, touch);
        for (int i = 0; i < all.length; i++) {
            var old = all[i];
            if (old != null) {
                long hopeful = stale == null ? -1L : stale.phases(old, true);
                long fearful = stale == null ? -1L : stale.phases(old, false);
                if ((hopeful | fearful) != 0) {
                    all[i] = grading.grade(old, hopeful, fearful);
                }
            }
        }
    }

    public Ground ground() {
        return web.ground;
    }

    public Fit fit() {
        return web.fit;
    }

    /// Null where there is no such exchange in this phase.
    public @Nullable Verdict verdict(String exchange, int phase) {
        var known = graded(exchange);
        return known == null ? null : known.verdict(phase);
    }

    /// The verdict if nothing were withheld from this copy of the plan; null where there is no such
    /// exchange in this phase.
    public @Nullable Verdict seen(String exchange, int phase) {
        var known = graded(exchange);
        return known == null ? null : known.seen(phase);
    }

    /// The upper bound may be too good, because things that are not known hang together in more
    /// ways than were tried.
    public boolean isLoose(String exchange, int phase) {
        var known = graded(exchange);
        return known != null && (known.loose >> phase & 1) == 1;
    }

    /// The best way when all that is not known turns out well, or null.
    public @Nullable Path best(String exchange, int phase) {
        return path(exchange, phase, true);
    }

    /// The best way that an exchange would have in a phase if it were like this one; null where
    /// there is none.
    public @Nullable Path best(Exchange other, int phase) {
        var trail = new Grading(web).best(other, phase);
        return trail == null ? null : Paths.path(web, trail, phase);
    }

    /// The best way when all that is not known turns out badly, or null.
    public @Nullable Path worst(String exchange, int phase) {
        return path(exchange, phase, false);
    }

    private @Nullable Path path(String exchange, int phase, boolean isHopeful) {
        var known = graded(exchange);
        var trail = known == null ? null : known.ways(isHopeful)[phase];
        return trail == null ? null : Paths.path(web, trail, phase);
    }

    /// All parameters of a hop on a bearer; null for a translation, whose passage says it all.
    public @Nullable LinkVerdict explain(Path.Hop hop) {
        return web.explain(hop.from(), hop.carrier(), hop.to());
    }

    /// What it would be if everything on which systems rest were in force from the first phase to
    /// the last; itself where nothing is barred. Found once: where two threads look for it at the
    /// same time, either answer is right.
    Assessment agreed() {
        var known = agreed;
        if (known == null) {
            known = next(Barring.signed(web.fit));
            agreed = known;
        }
        return known;
    }

    Web web() {
        return web;
    }

    @Nullable Graded graded(String exchange) {
        int number = names.number(exchange);
        return number < 0 ? null : graded[number];
    }

    /// Exchanges that take place in a phase, in order of their ids.
    public List<Exchange> exchanges(int phase) {
        var list = new ArrayList<Exchange>();
        for (int number : inOrder) {
            var known = graded[number];
            if (known != null && known.isIn(phase)) {
                list.add(known.exchange);
            }
        }
        return list;
    }

    static Quality quality(@Nullable Trail trail) {
        return Graded.quality(trail);
    }
}
