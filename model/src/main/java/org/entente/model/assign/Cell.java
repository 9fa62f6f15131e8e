package org.entente.model.assign;

import org.entente.model.plan.AssignmentRole;

import java.util.List;

/// An activity and a unit: where they stand, in which roles, and why. The reasons of a cell that is
/// assigned are its conflicts.
public record Cell(CellState state, List<AssignmentRole> roles, List<Reason> reasons) {
    public static final Cell NOT_NEEDED =
            new Cell(CellState.NOT_NEEDED, List.of(), List.of(new Reason.NothingOpen()));

    public Cell {
        roles = List.copyOf(roles);
        reasons = List.copyOf(reasons);
    }

    static Cell because(Reason reason) {
        return new Cell(reason.state(), List.of(), List.of(reason));
    }

    /// True where somebody was given what he cannot do, or nobody can tell whether he can.
    public boolean isInConflict() {
        return state == CellState.ASSIGNED && !reasons.isEmpty();
    }
}
