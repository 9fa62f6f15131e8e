package org.entente.model.match.route;

/// What a path may cost: hops, crossings of domains, seconds; and the kilobits a second that it
/// must carry.
public record Limits(int hops, int crossings, int seconds, int kilobits) {
    /// Defaults from memory that users may change.
    public static final Limits USUAL = new Limits(6, 2, Integer.MAX_VALUE, 0);

    /// More crossings than this are never looked for.
    public static final int MOST_CROSSINGS = 3;

    public Limits {
        if (hops < 0 || crossings < 0 || crossings > MOST_CROSSINGS || seconds < 0) {
            throw new IllegalArgumentException("%d %d %d".formatted(hops, crossings, seconds));
        }
    }
}
