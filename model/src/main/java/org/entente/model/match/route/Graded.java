package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

/// The ways found for an exchange, phase by phase, and the phases in which values had to be tried.
final class Graded {
    private static final Quality[] QUALITIES = Quality.values();

    final Exchange exchange;

    /// The numbers of its stations, which once given stay; negative for one that was not there.
    final int from;

    final int to;
    final @Nullable Trail[] worst;
    final @Nullable Trail[] best;
    long tangled;
    long loose;

    Graded(Quest quest, int phases) {
        this.exchange = quest.exchange;
        this.from = quest.from;
        this.to = quest.to;
        this.worst = new Trail[phases];
        this.best = new Trail[phases];
    }

    private Graded(Graded before, Quest quest) {
        this.exchange = before.exchange;
        this.from = quest.from;
        this.to = quest.to;
        this.worst = before.worst.clone();
        this.best = before.best.clone();
        this.tangled = before.tangled;
        this.loose = before.loose;
    }

    /// The same in a later web, with nothing found in some phases, at best or at worst.
    Graded without(Quest quest, long hopeful, long fearful) {
        var left = new Graded(this, quest);
        left.tangled &= ~hopeful;
        left.loose &= ~hopeful;
        for (int phase = 0; phase < worst.length; phase++) {
            left.best[phase] = (hopeful >> phase & 1) == 1 ? null : left.best[phase];
            left.worst[phase] = (fearful >> phase & 1) == 1 ? null : left.worst[phase];
        }
        return left;
    }

    @Nullable Trail[] ways(boolean isHopeful) {
        return isHopeful ? best : worst;
    }

    boolean isIn(int phase) {
        return (exchange.phases() >> phase & 1) == 1;
    }

    /// Null where it does not take place.
    @Nullable Verdict verdict(int phase) {
        var seen = seen(phase);
        return seen == null ? null : exchange.unseen().around(seen, phase);
    }

    /// By what is seen alone.
    @Nullable Verdict seen(int phase) {
        return isIn(phase)
                ? new Verdict(quality(worst[phase]), quality(best[phase]))
                        .max(exchange.byHand().verdict(phase))
                : null;
    }

    static Quality quality(@Nullable Trail trail) {
        return trail == null ? Quality.NONE : QUALITIES[trail.level()];
    }

    /// The phases in which no way of this level was found.
    long below(int level, boolean isHopeful) {
        long below = 0;
        for (int phase = 0; phase < worst.length; phase++) {
            var trail = ways(isHopeful)[phase];
            if (isIn(phase) && (trail == null || trail.level() < level)) {
                below |= 1L << phase;
            }
        }
        return below;
    }
}
