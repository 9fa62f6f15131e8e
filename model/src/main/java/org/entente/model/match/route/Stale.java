package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// Tells which verdicts a change can have altered: those whose ways lead through what was touched,
/// and those that a way through something that became better could improve.
final class Stale {
    private final Web after;
    private final Rise rise;
    private final BitSet ports = new BitSet();
    private final BitSet timed = new BitSet();
    private final BitSet carriers = new BitSet();

    Stale(Web after, Rise rise, Touch touch) {
        this.after = after;
        this.rise = rise;
        touch.ports().forEach(id -> mark(ports, after.harbours.ports.number(id)));
        touch.timed().forEach(id -> mark(timed, after.harbours.ports.number(id)));
        touch.carriers().forEach(id -> mark(carriers, after.carriers.names.number(id)));
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
        long stale = touched(graded.ways(isHopeful), isHopeful);
        int from = number(graded.from, graded.exchange.from());
        int to = number(graded.to, graded.exchange.to());
        if (from < 0 || to < 0) {
            return stale;
        }
        var ends = new Ends(graded, from, to);
        stale |= risen(ends, isHopeful);
        return isHopeful && isEntangled(ends) ? stale | graded.tangled : stale;
    }

    /// An exchange with the numbers of its stations.
    private record Ends(Graded graded, int from, int to) {}

    private int number(int known, String station) {
        return known < 0 ? after.harbours.stations.number(station) : known;
    }

    @SuppressWarnings("ReferenceEquality")
    private long touched(@Nullable Trail[] trails, boolean isHopeful) {
        long stale = 0;
        Trail last = null;
        long lost = 0;
        for (int phase = 0; phase < trails.length; phase++) {
            var trail = trails[phase];
            if (trail != last) {
                lost = trail == null ? 0 : lost(trail, isHopeful);
                last = trail;
            }
            stale |= lost & 1L << phase;
        }
        return stale;
    }

    /// The phases in which a way may be no longer what it was.
    private long lost(Trail trail, boolean isHopeful) {
        long lost = 0;
        for (int port : trail.ports()) {
            if (ports.get(port)) {
                return -1L;
            }
            lost |= timed.get(port) ? rise.lost(port, isHopeful) : 0;
        }
        for (int carrier : trail.carriers()) {
            if (carriers.get(carrier)) {
                return -1L;
            }
        }
        return lost;
    }

    /// Where a hop of a better level is there, and no way of that level was, while both stations
    /// may be reached.
    private long risen(Ends ends, boolean isHopeful) {
        var harbours = after.harbours;
        long open = harbours.openAt(ends.from(), isHopeful) & harbours.openAt(ends.to(), isHopeful);
        long stale = 0;
        for (int level = 1; level < Distances.LEVELS && open != 0; level++) {
            long gained = rise.phases(level, isHopeful) & open;
            long below = gained == 0 ? 0 : ends.graded().below(level, isHopeful) & gained;
            if (below != 0 && isBetween(ends, new Distances.Tier(level, isHopeful))) {
                stale |= below;
                open &= ~below;
            }
        }
        return stale;
    }

    /// Where values had to be tried, a way may serve now whose hops are no better than before.
    private boolean isEntangled(Ends ends) {
        return ends.graded().tangled != 0 && isBetween(ends, new Distances.Tier(1, true));
    }

    private boolean isBetween(Ends ends, Distances.Tier tier) {
        return rise.isBetween(
                after.harbours.ofStation[ends.from()],
                after.harbours.ofStation[ends.to()],
                tier,
                ends.graded().exchange.need().limits().hops());
    }
}
