package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

/// The best that an exchange can be when each thing that is not known is one thing only: tries the
/// values that it may have, and where these are too many says that the bound is loose.
final class Tightening {
    private static final int MOST_TRIES = 256;

    private final Exchange exchange;
    private final long phase;
    private final Guesses guesses;
    private final Search search;
    private int tries;

    Tightening(Exchange exchange, long phase, Guesses guesses, Search search) {
        this.exchange = exchange;
        this.phase = phase;
        this.guesses = guesses;
        this.search = search;
    }

    record Exact(@Nullable Trail trail, boolean isLoose) {
        int level() {
            return trail == null ? 0 : trail.level();
        }
    }

    Exact best() {
        var exact = best(guesses.none());
        search.in(guesses.none().web());
        return exact;
    }

    private Exact best(Guesses.Guess guess) {
        var web = guess.web();
        var trail = search.in(web).best(new Quest(web, exchange, null), phase, true);
        var open = trail == null ? null : new Clash(web).of(trail);
        if (trail == null || open == null) {
            return new Exact(trail, false);
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
