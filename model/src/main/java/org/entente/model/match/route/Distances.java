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
        return new Distances(others, stations, edits < MOST_EDITS ? this : null, risen);
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
        if (old.length == outs.length && !risen.isAt(tier.level(), tier.isHopeful())) {
            return old;
        }
        var toTouched = risen.toTouched(tier.level(), tier.isHopeful());
        int rest = risen.fromTouched(ofStation[station], tier.level(), tier.isHopeful());
        var now = new byte[outs.length];
        for (int port = 0; port < now.length; port++) {
            int was = port < old.length ? old[port] : NEVER;
            int through =
                    toTouched[port] == NEVER || rest == NEVER
                            ? NEVER
                            : Math.min(toTouched[port] + rest, NEVER - 1);
            now[port] = (byte) Math.min(was, through);
        }
        return now;
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
