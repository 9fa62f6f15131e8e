package org.entente.model.match.route;

import org.entente.model.match.Statement;
import org.jspecify.annotations.Nullable;

/// The best that an exchange can be when each thing that is not known is one thing only: tries the
/// values that it may have, and where these are too many says that the bound is loose.
final class Tightening {
    private static final int MOST_TRIES = 256;

    private final Exchange exchange;
    private final long phase;
    private int tries;

    Tightening(Exchange exchange, long phase) {
        this.exchange = exchange;
        this.phase = phase;
    }

    record Exact(@Nullable Trail trail, boolean isLoose) {
        int level() {
            return trail == null ? 0 : trail.level();
        }
    }

    Exact best(Web web) {
        var search = new Search(web, new Dead(web));
        var trail = search.best(new Quest(web, exchange, null), phase, true);
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
            var fit = stated(web.fit, open, value);
            var exact = best(web.next(fit, Touch.between(web.fit, fit)));
            if (exact.level() > best.level()) {
                best = new Exact(exact.trail(), exact.isLoose() || best.isLoose());
            }
            if (best.level() == trail.level()) {
                break;
            }
        }
        return best;
    }

    private static Fit stated(Fit fit, Clash.Open open, String value) {
        var port = fit.ports().get(open.port());
        return port == null
                ? fit
                : fit.with(Rewording.of(port, open.key(), open.parameter(), Statement.of(value)));
    }
}
