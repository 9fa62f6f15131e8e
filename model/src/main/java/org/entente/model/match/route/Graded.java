package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

/// The ways found for an exchange, phase by phase, and the phases in which values had to be tried.
final class Graded {
    private static final Quality[] QUALITIES = Quality.values();

    final Exchange exchange;
    final @Nullable Trail[] worst;
    final @Nullable Trail[] best;
    long tangled;
    long loose;

    Graded(Exchange exchange, int phases) {
        this.exchange = exchange;
        this.worst = new Trail[phases];
        this.best = new Trail[phases];
    }

    @Nullable Trail[] ways(boolean isHopeful) {
        return isHopeful ? best : worst;
    }

    boolean isIn(int phase) {
        return (exchange.phases() >> phase & 1) == 1;
    }

    /// Null where it does not take place.
    @Nullable Verdict verdict(int phase) {
        return isIn(phase)
                ? new Verdict(quality(worst[phase]), quality(best[phase]))
                        .max(exchange.byHand().verdict(phase))
                : null;
    }

    static Quality quality(@Nullable Trail trail) {
        return trail == null ? Quality.NONE : QUALITIES[trail.level()];
    }

    /// The lowest level of any phase.
    int lowest(boolean isHopeful) {
        int level = Quality.PROVEN.level();
        for (int phase = 0; phase < worst.length; phase++) {
            if (isIn(phase)) {
                var trail = ways(isHopeful)[phase];
                level = Math.min(level, trail == null ? 0 : trail.level());
            }
        }
        return level;
    }
}
