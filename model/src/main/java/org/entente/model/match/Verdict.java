package org.entente.model.match;

/// The worst and the best quality that what is not known leaves open.
public record Verdict(Quality lo, Quality hi) {
    public static final Verdict NONE = sure(Quality.NONE);

    public Verdict {
        if (lo.compareTo(hi) > 0) {
            throw new IllegalArgumentException("The worst (%s) is best (%s).".formatted(lo, hi));
        }
    }

    public static Verdict sure(Quality quality) {
        return new Verdict(quality, quality);
    }

    /// As good as the weaker of two that are both needed.
    public Verdict min(Verdict other) {
        return new Verdict(lo.min(other.lo), hi.min(other.hi));
    }

    /// As good as the better of two that serve alike.
    public Verdict max(Verdict other) {
        return new Verdict(lo.max(other.lo), hi.max(other.hi));
    }

    /// Levels between the worst and the best: 0 when nothing that matters is unknown.
    public int width() {
        return hi.level() - lo.level();
    }

    public VerdictColour colour() {
        if (hi.compareTo(Quality.DEGRADED) < 0) {
            return VerdictColour.RED;
        }
        if (lo.compareTo(Quality.DEGRADED) < 0) {
            return VerdictColour.GREY;
        }
        if (lo == Quality.DEGRADED) {
            return VerdictColour.AMBER;
        }
        return lo == Quality.COMPATIBLE ? VerdictColour.GREEN_HATCHED : VerdictColour.GREEN;
    }
}
