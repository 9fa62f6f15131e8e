package org.entente.model.match.route;

/// What a path may cost: hops, crossings of domains, seconds; and the bits a second and messages an
/// hour that it must carry, none where nobody states how many.
public record Limits(int hops, int crossings, int seconds, int bits, int hourly) {
    /// Defaults from memory.
    public static final Limits USUAL = new Limits(6, 2, Integer.MAX_VALUE, 0, 0);

    /// More crossings than this are never looked for.
    public static final int MOST_CROSSINGS = 3;

    public Limits {
        if (hops < 0 || crossings < 0 || crossings > MOST_CROSSINGS || seconds < 0) {
            throw new IllegalArgumentException("%d %d %d".formatted(hops, crossings, seconds));
        }
    }

    /// Whether somebody states how much it must carry.
    public boolean isLoaded() {
        return bits > 0 || hourly > 0;
    }

    /// The same, whatever it must carry.
    public Limits unloaded() {
        return new Limits(hops, crossings, seconds, 0, 0);
    }
}
