package org.entente.model.match.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Which port of the web before each port was: itself where it still is where it was, or the guise
/// of it in the same domain. A way through a port now is one through that port then, if
/// its hops were as good; where guises stood in its way, the bound was loose and is looked for
/// again.
final class Heirs {
    private static final int NONE = -1;

    private final int[] was;
    private boolean isMoved;

    /// A port that was not touched is the same.
    Heirs(Harbours before, Harbours after, BitSet touched) {
        was = new int[after.ports.size()];
        Arrays.setAll(was, port -> port);
        var moved = new BitSet();
        touched.stream().filter(port -> !isSame(before, port, after, port)).forEach(moved::set);
        if (!moved.isEmpty()) {
            isMoved = true;
            find(before, after, moved);
        }
    }

    /// A guise by the numbers of its port and its domain.
    private record Guise(int self, int domain) {}

    private void find(Harbours before, Harbours after, BitSet moved) {
        Map<Guise, Integer> left = new HashMap<>();
        moved.stream()
                .filter(port -> port < before.self.length)
                .forEach(port -> left.put(new Guise(before.self[port], before.domain[port]), port));
        moved.stream()
                .forEach(
                        port -> {
                            was[port] = NONE;
                            var guise = new Guise(after.self[port], after.domain[port]);
                            var old = left.get(guise);
                            if (old != null && isSame(before, old, after, port)) {
                                was[port] = old;
                                left.remove(guise);
                            }
                        });
    }

    private static boolean isSame(Harbours before, int old, Harbours after, int port) {
        return old < before.self.length
                && before.station[old] >= 0
                && before.station[old] == after.station[port]
                && before.nation[old] == after.nation[port]
                && before.domain[old] == after.domain[port]
                && before.level[old] == after.level[port]
                && before.highest[old] == after.highest[port]
                && before.self[old] == after.self[port];
    }

    /// The number of the port before, negative for a port that is new or elsewhere now.
    int was(int port) {
        return was[port];
    }

    /// Whether any port is not what it was.
    boolean isMoved() {
        return isMoved;
    }
}
