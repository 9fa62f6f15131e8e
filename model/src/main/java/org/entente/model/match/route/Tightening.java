package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.Function;

/// The best that an exchange can be when each thing that is not known is one thing only: tries the
/// values that it may have, and where these are too many says that the bound is loose.
final class Tightening {
    private static final int MOST_TRIES = 256;

    private final Wish wish;
    private final Guesses guesses;
    private final Search search;
    private int tries;

    /// What is looked for in which phase, and the best level that it can be of.
    record Wish(Function<Web, Quest> quests, long phase, int most) {}

    Tightening(Wish wish, Guesses guesses, Search search) {
        this.wish = wish;
        this.guesses = guesses;
        this.search = search;
    }

    record Exact(@Nullable Trail trail, boolean isLoose) {
        int level() {
            return trail == null ? 0 : trail.level();
        }
    }

    /// Leads through two guises of one port, which is in one domain only.
    private static boolean isDoubled(Web web, Trail trail) {
        var ports = Arrays.stream(trail.ports()).distinct();
        return Arrays.stream(trail.ports()).distinct().count()
                != ports.map(port -> web.harbours.self[port]).distinct().count();
    }

    Exact best() {
        var exact = best(guesses.none());
        search.in(guesses.none().web());
        return exact;
    }

    private Exact best(Guesses.Guess guess) {
        var web = guess.web();
        var trail = search.in(web).best(wish.quests().apply(web), wish.phase(), true, wish.most());
        var open = trail == null ? null : new Clash(web).of(trail);
        if (trail == null || open == null) {
            return new Exact(trail, trail != null && isDoubled(web, trail));
        }
        if (tries > MOST_TRIES) {
            return new Exact(trail, true);
        }
        Exact best = new Exact(null, false);
        for (var value : open.values()) {
            tries++;
            var exact = best(guesses.with(guess, open, value));
            if (exact.level() > best.level()) {
                best = exact;
            }
            if (best.level() == trail.level()) {
                break;
            }
        }
        return best;
    }
}
