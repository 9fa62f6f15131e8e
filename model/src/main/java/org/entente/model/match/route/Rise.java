package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// Which hops became better by a change, be it at other times, or may have in more than their
/// level. All of them hang on ports that were touched, so whatever is better since leads through
/// one of these.
final class Rise {
    private static final int LEVELS = Distances.LEVELS;
    private static final boolean[] BOTH = {false, true};
    private static final int FEW = 100;

    /// What part of all ports is much.
    private static final int WIDE = 8;

    private final Out[] outs;
    private final Harbours were;
    private final Harbours are;
    private final Heirs heirs;
    private final int[] touched;
    private final boolean[] risen = new boolean[2 * LEVELS];
    private final long[] phases = new long[2 * LEVELS];
    private final byte[] @Nullable [] to = new byte[2 * LEVELS][];
    private final byte[] @Nullable [] from = new byte[2 * LEVELS][];

    private volatile @Nullable Mesh backwards;
    private volatile @Nullable Mesh forwards;

    /// By number what was touched, the ports that only are there at other times, and what the ports
    /// were before.
    record Marks(BitSet ports, BitSet timed, BitSet carriers, Heirs heirs) {}

    /// The web before and the one in the making, the ports of which hops differ, and the ports on
    /// which all that differs hangs.
    Rise(Web before, Weaving after, BitSet changed, Marks marks) {
        this.outs = after.outs;
        this.were = before.harbours;
        this.are = after.harbours;
        this.heirs = marks.heirs();
        this.touched = marks.ports().stream().filter(port -> port < outs.length).toArray();
        for (int port = changed.nextSetBit(0); port >= 0; port = changed.nextSetBit(port + 1)) {
            int was = heirs.was(port);
            compare(
                    was < 0 ? Out.NOWHERE : before.outs[was],
                    port,
                    marks.carriers(),
                    after.carriers);
        }
        for (int slot = 2 * LEVELS - 2; slot >= 0; slot--) {
            if (slot != LEVELS - 1) {
                risen[slot] |= risen[slot + 1];
                phases[slot] |= phases[slot + 1];
            }
        }
    }

    private void compare(Out old, int port, BitSet touchedCarriers, Carriers carriers) {
        var now = outs[port];
        int tail = heirs.was(port);
        for (int i = 0; i < now.size(); i++) {
            int head = heirs.was(now.heads[i]);
            int by = now.carriers[i];
            boolean isNew = head < 0 || touchedCarriers.get(by);
            int was = isNew ? -1 : old.indexOf(head, by);
            for (boolean isHopeful : BOTH) {
                int run = isHopeful ? LEVELS : 0;
                int level = now.levels(isHopeful)[i];
                long open = carriers.phases[by] & are.open(port, now.heads[i], isHopeful);
                if (was < 0) {
                    better(run, 0, level, open);
                } else {
                    better(run, old.levels(isHopeful)[was], level, open);
                    longer(run, level, open & ~were.open(tail, head, isHopeful));
                }
            }
        }
    }

    private void better(int run, int from, int to, long open) {
        for (int level = from + 1; level <= to; level++) {
            risen[run + level] = true;
            phases[run + level] |= open;
        }
    }

    /// As good as it is, in more phases.
    private void longer(int run, int level, long gained) {
        if (level > 0) {
            phases[run + level] |= gained;
        }
    }

    /// The phases in which a port that is the same may be used no longer, or no longer surely.
    long lost(int port, boolean isHopeful) {
        return were.phases(isHopeful)[port] & ~are.phases(isHopeful)[port];
    }

    /// Which ports are not what they were.
    Heirs heirs() {
        return heirs;
    }

    /// So much was touched that what was known before tells little.
    boolean isWide() {
        return touched.length > Math.max(FEW, outs.length / WIDE);
    }

    /// Did a hop come to this level, or to one above it?
    boolean isAt(int level, boolean isHopeful) {
        return risen[(isHopeful ? LEVELS : 0) + level];
    }

    /// The phases in which hops that came to this level, or to one above it, are there.
    long phases(int level, boolean isHopeful) {
        return phases[(isHopeful ? LEVELS : 0) + level];
    }

    /// Hops of this level from each port to the nearest that was touched.
    byte[] toTouched(int level, boolean isHopeful) {
        return hops(to, level, isHopeful);
    }

    /// Hops of this level from what was touched to the nearest of these ports.
    int fromTouched(int[] ports, int level, boolean isHopeful) {
        return least(hops(from, level, isHopeful), ports);
    }

    static int least(byte[] hops, int[] ports) {
        int least = Distances.NEVER;
        for (int port : ports) {
            least = Math.min(least, hops[port]);
        }
        return least;
    }

    private byte[] hops(byte[] @Nullable [] known, int level, boolean isHopeful) {
        int slot = (isHopeful ? LEVELS : 0) + level;
        var hops = known[slot];
        if (hops == null) {
            hops = mesh(known).hops(touched, level, isHopeful);
            known[slot] = hops;
        }
        return hops;
    }

    @SuppressWarnings("ReferenceEquality")
    private Mesh mesh(byte[] @Nullable [] known) {
        return known == to ? backwards() : forwards();
    }

    /// The hops after the change, from each port to where they come from.
    Mesh backwards() {
        var mesh = backwards;
        if (mesh == null) {
            mesh = Mesh.backwards(outs);
            backwards = mesh;
        }
        return mesh;
    }

    private Mesh forwards() {
        var mesh = forwards;
        if (mesh == null) {
            mesh = Mesh.forwards(outs);
            forwards = mesh;
        }
        return mesh;
    }

    /// Could a way from one of these ports to one of those lead through what was touched?
    boolean isBetween(int[] ones, int[] others, Distances.Tier tier, int mostHops) {
        int before = least(toTouched(tier.level(), tier.isHopeful()), ones);
        int after = fromTouched(others, tier.level(), tier.isHopeful());
        return before < Distances.NEVER && after < Distances.NEVER && before + after <= mostHops;
    }
}
