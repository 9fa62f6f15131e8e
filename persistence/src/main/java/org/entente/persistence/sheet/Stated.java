package org.entente.persistence.sheet;

import org.entente.model.match.Statement;

/// What a nation states of a parameter, a security domain, how much passes or what else is asked,
/// and what was stated of it before.
public record Stated(Question.Spot spot, Statement before, Statement after) {
    /// Whether something else was stated before, and not merely nothing.
    public boolean isContradiction() {
        return before.standing() != Statement.Standing.UNKNOWN
                && (before.standing() != after.standing() || !before.text().equals(after.text()));
    }
}
