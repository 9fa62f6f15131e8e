package org.entente.model.match;

import org.jspecify.annotations.Nullable;

/// One parameter of a link: whether it matches, what the two sides state, and what the net asks.
public record Point(
        Parameter parameter,
        Truth truth,
        Statement one,
        Statement other,
        @Nullable Statement asked) {
    /// It takes something away from the link, now or as long as it is not known.
    public boolean counts() {
        return parameter.criticality() != MatchCriticality.ADVISORY
                && (truth == Truth.FALSE || truth == Truth.UNKNOWN);
    }
}
