package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Whether means of which nobody states up to which level they may carry exchanges would carry them
/// in a phase. It keeps scratch space, so one serves one thread.
final class Mouths {
    private final Web web;
    private final int phase;
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private @Nullable Search search;

    Mouths(Web web, int phase) {
        this.web = web;
        this.phase = phase;
    }

    int phase() {
        return phase;
    }

    /// By hand, or by word of mouth over what leads from the one to the other.
    boolean mayGo(Exchange exchange, ByHand.Doubt doubt) {
        if (doubt.over().isEmpty()) {
            return true;
        }
        var over = bearers.computeIfAbsent(doubt.over(), web::bearersOn);
        var quest = new Quest(web, exchange, null).spoken(web, over);
        return !over.isEmpty()
                && search().best(quest, 1L << phase, true, Quality.MANUAL.level()) != null;
    }

    private Search search() {
        var known = search;
        if (known == null) {
            known = new Search(web, new Dead(web));
            search = known;
        }
        return known;
    }
}
