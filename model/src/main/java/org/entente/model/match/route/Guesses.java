package org.entente.model.match.route;

import org.entente.model.match.Statement;

import java.util.HashMap;
import java.util.Map;

/// Webs in which things that are not known have been given values, kept because many exchanges
/// hang on the same few of them.
final class Guesses {
    private static final int MOST = 200;

    private final Guess none;
    private final Map<String, Guess> kept = new HashMap<>();

    Guesses(Web web) {
        this.none = new Guess("", web);
    }

    /// A web, and by which values it came about.
    record Guess(String values, Web web) {}

    Guess none() {
        return none;
    }

    Guess with(Guess before, Clash.Open open, String value) {
        var words = String.join("|", open.port(), open.key(), open.parameter(), value);
        var values = before.values() + "\n" + words;
        var known = kept.get(values);
        if (known != null) {
            return known;
        }
        var guess = guess(before.web(), open, Statement.of(value), values);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(values, guess);
        return guess;
    }

    private static Guess guess(Web before, Clash.Open open, Statement stated, String values) {
        var port = before.fit.ports().get(open.port());
        if (port == null) {
            throw new IllegalStateException("No such port: " + open.port());
        }
        var told = Rewording.of(port, open.key(), open.parameter(), stated);
        return new Guess(values, before.told(told));
    }
}
