package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// Tells which verdicts a change can have altered: those whose ways lead through what was touched,
/// and those that a way through something that became better could improve.
final class Stale {
    private final Web after;
    private final Rise rise;
    private final BitSet ports = new BitSet();
    private final BitSet carriers = new BitSet();

    Stale(Web after, Rise rise, Touch touch) {
        this.after = after;
        this.rise = rise;
        for (var id : touch.ports()) {
            mark(ports, after.harbours.ports.number(id));
        }
        for (var id : touch.carriers()) {
            mark(carriers, after.carriers.names.number(id));
        }
    }

    private static void mark(BitSet set, int number) {
        if (number >= 0) {
            set.set(number);
        }
    }

    /// The phases in which it may be altered, at best or at worst.
    long phases(Graded graded, boolean isHopeful) {
        if (graded.loose != 0) {
            return -1L;
        }
        long stale = touched(graded.ways(isHopeful));
        stale |= risen(graded, isHopeful);
        return isHopeful && isEntangled(graded) ? stale | graded.tangled : stale;
    }

    @SuppressWarnings("ReferenceEquality")
    private long touched(@Nullable Trail[] trails) {
        long stale = 0;
        Trail last = null;
        boolean isLast = false;
        for (int phase = 0; phase < trails.length; phase++) {
            var trail = trails[phase];
            if (trail != last) {
                isLast = trail != null && isTouched(trail);
                last = trail;
            }
            stale |= isLast ? 1L << phase : 0;
        }
        return stale;
    }

    private boolean isTouched(Trail trail) {
        for (int port : trail.ports()) {
            if (ports.get(port)) {
                return true;
            }
        }
        for (int carrier : trail.carriers()) {
            if (carriers.get(carrier)) {
                return true;
            }
        }
        return false;
    }

    /// Where a hop of a better level is there, and no way of that level was.
    private long risen(Graded graded, boolean isHopeful) {
        long stale = 0;
        for (int level = 1; level < Distances.LEVELS; level++) {
            long open = rise.phases(level, isHopeful) & ~stale;
            long below = open == 0 ? 0 : graded.below(level, isHopeful) & open;
            if (below != 0 && isBetween(graded.exchange, new Distances.Tier(level, isHopeful))) {
                stale |= below;
            }
        }
        return stale;
    }

    /// Where values had to be tried, a way may serve now whose hops are no better than before.
    private boolean isEntangled(Graded graded) {
        return graded.tangled != 0 && isBetween(graded.exchange, new Distances.Tier(1, true));
    }

    private boolean isBetween(Exchange exchange, Distances.Tier tier) {
        int from = after.harbours.stations.number(exchange.from());
        int to = after.harbours.stations.number(exchange.to());
        return from >= 0
                && to >= 0
                && rise.isBetween(
                        after.harbours.ofStation[from],
                        after.harbours.ofStation[to],
                        tier,
                        exchange.need().limits().hops());
    }
}
