package org.entente.model.baseline;

import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One thing that is otherwise than in a baseline.
public sealed interface Drift {
    record Added(Line now) implements Drift {}

    record Removed(Line before) implements Drift {}

    /// It takes place at another time; one of the two may be unknown.
    record Moved(Line before, Line now) implements Drift {
        /// How much later it is over than it was to be; negative when earlier, zero where unknown.
        public Duration slip() {
            return between(before.finish(), now.finish());
        }

        /// How much later it begins than it was to.
        public Duration startSlip() {
            return between(before.start(), now.start());
        }

        /// The greater of both slips, whichever the direction.
        public Duration most() {
            return startSlip().abs().compareTo(slip().abs()) > 0 ? startSlip() : slip();
        }

        private static Duration between(@Nullable Instant was, @Nullable Instant is) {
            return was == null || is == null ? Duration.ZERO : Duration.between(was, is);
        }
    }

    /// It has another number or name.
    record Renamed(Line before, Line now) implements Drift {}

    /// It hangs on others: another phase, another responsible role, others
    /// assigned, other predecessors.
    record Retied(TieKind kind, Line now, List<Tie> lost, List<Tie> gained) implements Drift {
        public Retied {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }
    }

    /// What a tie means.
    enum TieKind {
        PHASE,
        ROLE,
        ASSIGNMENT,
        LINK,
        PARTICIPANT;

        /// The meaning of a tie that leads to such a thing.
        public static TieKind of(Tie tie) {
            if (tie.from().equals(tie.to())) {
                return ROLE;
            }
            return switch (tie.to().kind()) {
                case PHASE -> PHASE;
                case ACTIVITY, MILESTONE -> LINK;
                case PARTICIPANT ->
                        tie.from().kind() == EntityKind.CONTINGENT ? PARTICIPANT : ASSIGNMENT;
                default -> ASSIGNMENT;
            };
        }
    }

    /// The thing as it is called now, or was before it went.
    default Line line() {
        return switch (this) {
            case Added(var now) -> now;
            case Removed(var before) -> before;
            case Moved(_, var now) -> now;
            case Renamed(_, var now) -> now;
            case Retied(_, var now, _, _) -> now;
        };
    }

    default EntityId thing() {
        return line().thing();
    }
}
