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

    /// Where this is not known, the first side would have to tell: it states nothing, or what it
    /// states cannot be read, or both can be read and nothing tells whether they fit, such as two
    /// editions that no table has.
    public boolean asksOne() {
        return asks(one, other);
    }

    /// The same of the second side.
    public boolean asksOther() {
        return asks(other, one);
    }

    private boolean asks(Statement side, Statement beside) {
        return isOpen(side) || (side.standing() == Statement.Standing.VALUE && !isOpen(beside));
    }

    private boolean isOpen(Statement side) {
        return side.standing() == Statement.Standing.UNKNOWN
                || (side.standing() == Statement.Standing.VALUE
                        && Matching.term(parameter, side) == null);
    }
}
