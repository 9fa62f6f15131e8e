package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.ArrayList;

/// Tells a way in one phase by names instead of numbers.
final class Paths {
    private Paths() {}

    static Path path(Web web, Trail trail, int phase) {
        var hops = new ArrayList<Path.Hop>();
        for (int i = 0; i < trail.hops(); i++) {
            hops.add(
                    new Path.Hop(
                            web.harbours.ports.name(trail.ports()[i]),
                            web.carriers.names.name(trail.carriers()[i]),
                            web.harbours.ports.name(trail.ports()[i + 1]),
                            verdict(web, trail, i, phase)));
        }
        return new Path(Assessment.quality(trail), hops, trail.crossings(), trail.seconds());
    }

    private static Verdict verdict(Web web, Trail trail, int hop, int phase) {
        var known = verdict(web, trail, hop);
        var surely = web.harbours.surely;
        long sure = surely[trail.ports()[hop]] & surely[trail.ports()[hop + 1]];
        return (sure >> phase & 1) == 1 ? known : new Verdict(Quality.NONE, known.hi());
    }

    private static Verdict verdict(Web web, Trail trail, int hop) {
        var out = web.outs[trail.ports()[hop]];
        var levels = Quality.values();
        for (int i = 0; i < out.size(); i++) {
            if (out.heads[i] == trail.ports()[hop + 1]
                    && out.carriers[i] == trail.carriers()[hop]) {
                return new Verdict(levels[out.worst[i]], levels[out.best[i]]);
            }
        }
        return Verdict.NONE;
    }
}
