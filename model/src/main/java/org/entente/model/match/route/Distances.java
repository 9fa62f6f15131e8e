package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

/// How many hops of at least a level it takes from each port to a station, at least: whatever the
/// phase and whatever is switched off. Worked out when asked for, by any thread; after an edit from
/// what was known before it, so that it may be too little by then, but never too much. Another
/// thread may still see nothing but zeros in what one has just worked out; that is too little as
/// well.
final class Distances {
    /// There is no way.
    static final byte NEVER = Byte.MAX_VALUE;

    static final int LEVELS = 5;

    private static final int MOST_EDITS = 20;

    private final Out[] outs;
    private final int[][] ofStation;
    private final byte[] @Nullable [] tables;
    private final @Nullable Distances before;
    private final @Nullable Rise rise;
    private final int edits;
    private volatile @Nullable Mesh backwards;

    Distances(Out[] outs, int[][] ofStation) {
        this(outs, ofStation, null, null);
    }

    private Distances(
            Out[] outs, int[][] ofStation, @Nullable Distances before, @Nullable Rise rise) {
        this.outs = outs;
        this.ofStation = ofStation;
        this.before = before;
        this.rise = rise;
        this.edits = before == null ? 0 : before.edits + 1;
        this.tables = new byte[ofStation.length * 2 * LEVELS][];
    }

    Distances next(Out[] others, int[][] stations, Rise risen) {
        return new Distances(
                others, stations, edits < MOST_EDITS && !risen.isWide() ? this : null, risen);
    }

    /// From each port to the nearest one of a station.
    byte[] to(int station, int level, boolean isHopeful) {
        int slot = slot(station, level, isHopeful);
        var known = tables[slot];
        if (known == null) {
            known = made(station, level, isHopeful);
            tables[slot] = known;
        }
        return known;
    }

    private static int slot(int station, int level, boolean isHopeful) {
        return (station * 2 + (isHopeful ? 1 : 0)) * LEVELS + level;
    }

    private byte[] made(int station, int level, boolean isHopeful) {
        var old = before == null ? null : before.known(station, level, isHopeful);
        return old == null || rise == null
                ? backwards().hops(ofStation[station], level, isHopeful)
                : risen(old, rise, station, new Tier(level, isHopeful));
    }

    private byte @Nullable [] known(int station, int level, boolean isHopeful) {
        if (station >= ofStation.length) {
            return null;
        }
        boolean isMade = tables[slot(station, level, isHopeful)] != null;
        boolean isLeft = before != null && before.known(station, level, isHopeful) != null;
        return isMade || isLeft ? to(station, level, isHopeful) : null;
    }

    record Tier(int level, boolean isHopeful) {}

    /// A way that is new leads through one of the ports that were touched.
    private byte[] risen(byte[] old, Rise risen, int station, Tier tier) {
        boolean isRisen = risen.isAt(tier.level(), tier.isHopeful());
        if (old.length == outs.length && !isRisen && !risen.heirs().isMoved()) {
            return old;
        }
        var now = new byte[outs.length];
        for (int port = 0; port < now.length; port++) {
            int was = risen.heirs().was(port);
            now[port] = was < 0 || was >= old.length ? NEVER : old[was];
        }
        if (isRisen) {
            shorten(now, risen, station, tier);
        }
        for (int port : ofStation[station]) {
            now[port] = 0;
        }
        return now;
    }

    /// From elsewhere it takes a hop at least.
    private void shorten(byte[] now, Rise risen, int station, Tier tier) {
        var toTouched = risen.toTouched(tier.level(), tier.isHopeful());
        int rest = risen.fromTouched(ofStation[station], tier.level(), tier.isHopeful());
        for (int port = 0; port < now.length && rest < NEVER; port++) {
            if (toTouched[port] < NEVER) {
                int through = Math.min(toTouched[port] + rest, NEVER - 1);
                now[port] = (byte) Math.min(now[port], Math.max(1, through));
            }
        }
    }

    private Mesh backwards() {
        var mesh = backwards;
        if (mesh == null) {
            mesh = rise == null ? Mesh.backwards(outs) : rise.backwards();
            backwards = mesh;
        }
        return mesh;
    }
}
