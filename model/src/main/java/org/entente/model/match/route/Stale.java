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

    boolean is(Graded graded) {
        return graded.loose != 0
                || isTouched(graded.best)
                || isTouched(graded.worst)
                || isRisen(graded, true)
                || isRisen(graded, false);
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isTouched(@Nullable Trail[] trails) {
        Trail last = null;
        for (var trail : trails) {
            if (trail != null && trail != last && isTouched(trail)) {
                return true;
            }
            last = trail;
        }
        return false;
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

    /// Where values had to be tried, a way may serve now whose hops are no better than before.
    private boolean isRisen(Graded graded, boolean isHopeful) {
        int level = graded.lowest(isHopeful) + 1;
        return level < Distances.LEVELS
                && (rise.isAt(level, isHopeful) || (isHopeful && graded.tangled != 0))
                && isBetween(graded.exchange, new Distances.Tier(level, isHopeful));
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
