package org.entente.model.match.route;

import org.entente.model.match.Quality;

import java.util.Arrays;

/// Which ports hang together at least so well, at worst and at best. It may say yes too often, as
/// when something broke since, but never no.
final class Islands {
    private static final int LEVELS = Quality.PROVEN.level() + 1;

    private final int[][] roots = new int[2 * LEVELS][];

    Islands(int ports) {
        for (int i = 0; i < roots.length; i++) {
            roots[i] = new int[ports];
            Arrays.setAll(roots[i], number -> number);
        }
    }

    private Islands(Islands before, int ports) {
        for (int i = 0; i < roots.length; i++) {
            int old = before.roots[i].length;
            roots[i] = Arrays.copyOf(before.roots[i], ports);
            for (int number = old; number < ports; number++) {
                roots[i][number] = number;
            }
        }
    }

    Islands grown(int ports) {
        return new Islands(this, ports);
    }

    void join(int one, int other, int worst, int best) {
        for (int level = 1; level <= best; level++) {
            union(roots[LEVELS + level], one, other);
            if (level <= worst) {
                union(roots[level], one, other);
            }
        }
    }

    boolean isJoined(int one, int other, int level, boolean isHopeful) {
        var root = roots[(isHopeful ? LEVELS : 0) + level];
        return find(root, one) == find(root, other);
    }

    private static void union(int[] root, int one, int other) {
        root[find(root, one)] = find(root, other);
    }

    private static int find(int[] root, int number) {
        int at = number;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
