package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Tells which verdicts a change can have altered: those whose ways lead through what was touched,
/// and those whose search for something better got to where a hop has become better.
final class Stale {
    private static final int LEVELS = Quality.PROVEN.level() + 1;

    private final Web after;
    private final Search search;
    private final BitSet ports = new BitSet();
    private final BitSet carriers = new BitSet();
    private final BitSet[] risen = new BitSet[2 * LEVELS];

    Stale(Web before, Web after, Touch touch) {
        this.after = after;
        this.search = new Search(after, new Dead(after));
        for (int i = 0; i < risen.length; i++) {
            risen[i] = new BitSet();
        }
        for (var id : touch.ports()) {
            mark(ports, after.harbours.ports.number(id));
        }
        for (var id : touch.carriers()) {
            mark(carriers, after.carriers.names.number(id));
        }
        for (int port = 0; port < after.outs.length; port++) {
            var old = port < before.outs.length ? before.outs[port] : Out.NOWHERE;
            if (isOther(old, after.outs[port]) || ports.get(port)) {
                rise(port, old, touch);
            }
        }
        spread();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(Out one, Out other) {
        return one != other;
    }

    private static void mark(BitSet set, int number) {
        if (number >= 0) {
            set.set(number);
        }
    }

    /// A hop counts as better where its level rose, or where more than its level may have changed.
    private void rise(int port, Out old, Touch touch) {
        var now = after.outs[port];
        Map<Long, Integer> was = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            was.put(hop(old, i), i);
        }
        for (int i = 0; i < now.size(); i++) {
            boolean isNew =
                    carriers.get(now.carriers[i])
                            || (!touch.isOfPortsKept()
                                    && (ports.get(port) || ports.get(now.heads[i])));
            var at = isNew ? null : was.get(hop(now, i));
            set(port, at == null ? 0 : old.worst[at], now.worst[i], 0);
            set(port, at == null ? 0 : old.best[at], now.best[i], LEVELS);
        }
    }

    private static long hop(Out out, int index) {
        return (long) out.heads[index] << Integer.SIZE | out.carriers[index];
    }

    private void set(int port, int from, int to, int run) {
        for (int level = from + 1; level <= to; level++) {
            risen[run + level].set(port);
        }
    }

    /// A level stands for itself and all above it.
    private void spread() {
        for (int level = LEVELS - 2; level >= 0; level--) {
            risen[level].or(risen[level + 1]);
            risen[LEVELS + level].or(risen[LEVELS + level + 1]);
        }
    }

    boolean is(Graded graded) {
        return graded.tangled != 0
                || isStartTouched(graded)
                || isTouched(graded.best)
                || isTouched(graded.worst)
                || isRisen(graded, true)
                || isRisen(graded, false);
    }

    private boolean isStartTouched(Graded graded) {
        int from = after.harbours.stations.number(graded.exchange.from());
        if (from >= 0) {
            for (int port : after.harbours.ofStation[from]) {
                if (ports.get(port)) {
                    return true;
                }
            }
        }
        return false;
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

    private boolean isRisen(Graded graded, boolean isHopeful) {
        int run = isHopeful ? LEVELS : 0;
        int level = graded.lowest(isHopeful) + 1;
        if (level >= LEVELS) {
            return false;
        }
        int index = isHopeful ? 1 : 0;
        if (graded.reached[index].intersects(risen[run + level])) {
            return true;
        }
        int parted = graded.parted[index];
        return (parted < Search.NOWHERE || isUnplaced(graded)) && isJoinedNow(graded, isHopeful);
    }

    private boolean isUnplaced(Graded graded) {
        return after.harbours.stations.number(graded.exchange.from()) >= 0
                && graded.lowest(true) == 0;
    }

    private boolean isJoinedNow(Graded graded, boolean isHopeful) {
        var quest = new Quest(after, graded.exchange, null);
        int parted = Math.min(graded.parted[isHopeful ? 1 : 0], LEVELS - 1);
        return quest.isPlaced() && search.isJoined(quest, parted, isHopeful);
    }
}
