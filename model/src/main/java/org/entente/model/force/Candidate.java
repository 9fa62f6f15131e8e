package org.entente.model.force;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A unit that could fill a line, and what speaks for and against it.
public record Candidate(ForceElement.Id unit, Participant.Id nation, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /// What a unit is judged by, with how much it weighs; the weights are our own defaults.
    public enum Criterion {
        /// Units of this domain stand elsewhere in the same functional category.
        CATEGORY(3),
        /// The name of the unit says the type that is asked for.
        TYPE(3),
        /// It is not promised to another line.
        PROMISED(3),
        CAPABILITY(2),
        ECHELON(2),
        /// It is in theatre on the required date.
        CALENDAR(2),
        /// What its nation answered when it was asked for this line before.
        ASKED_BEFORE(2),
        STRENGTH(1),
        CAVEAT(1),
        /// The agreements that its nation is to sign.
        AGREEMENT(1),
        INTEROPERABILITY(1);

        private final int weight;

        Criterion(int weight) {
            this.weight = weight;
        }
    }

    /// What is not known counts neither for nor against.
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /// One reason; `words` are the plan's own or blank, `about` the thing that it turns on.
    public record Reason(
            Criterion criterion, Answer answer, String words, @Nullable EntityId about) {
        int points() {
            return switch (answer) {
                case YES -> criterion.weight;
                case NO -> -criterion.weight;
                case UNKNOWN -> 0;
            };
        }
    }

    /// The higher, the more speaks for it.
    public int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
