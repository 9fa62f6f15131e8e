package org.entente.model.assign;

import org.entente.model.duty.Clash;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.time.Span;

/// Why a cell is as it is. Names things by id; whoever shows it finds the words.
public sealed interface Reason {
    /// The activity asks for nobody, or somebody does it already.
    record NothingOpen() implements Reason {}

    /// The activity still asks for units, but not for one of this kind.
    record OtherKind() implements Reason {}

    /// Of a contingent without units nobody knows domain and echelon.
    record KindUnknown() implements Reason {}

    /// The activity has no dates.
    record Undated() implements Reason {}

    /// The unit has no dates in theatre.
    record PresenceUnknown() implements Reason {}

    record Absent(Span presence) implements Reason {}

    /// The unit, what it stands under or what stands below it has something else to do.
    record Taken(Clash clash, Activity.Id other, AssigneeId who) implements Reason {}

    /// Something stated in the plan rules it out: a caveat, a line of authority.
    record Barred(EntityId by) implements Reason {}

    /// What has to be known for the answer is not stated in the plan: the authority on that day.
    record BarUnknown(EntityId about) implements Reason {}

    /// What the reason makes of the cell.
    default CellState state() {
        return switch (this) {
            case NothingOpen _, OtherKind _ -> CellState.NOT_NEEDED;
            case KindUnknown _, Undated _, PresenceUnknown _, BarUnknown _ -> CellState.UNKNOWN;
            case Absent _, Barred _ -> CellState.FORBIDDEN;
            case Taken(var clash, _, _) ->
                    clash.isUnknown() ? CellState.UNKNOWN : CellState.FORBIDDEN;
        };
    }
}
