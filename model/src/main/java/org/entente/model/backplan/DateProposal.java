package org.entente.model.backplan;

import java.time.LocalDate;
import java.util.List;

/// Some days in a row, and what speaks against them.
///
/// @param daysMoved how far that is from where it is now, negative when earlier
/// @param daysToStartex from the first day to STARTEX, 0 where the plan has no STARTEX
public record DateProposal(
        LocalDate first,
        LocalDate last,
        long daysMoved,
        long daysToStartex,
        List<DateReason> reasons) {
    public DateProposal {
        reasons = List.copyOf(reasons);
    }

    /// The sum of the weights of all reasons; 0 is a date that nothing speaks against.
    public int cost() {
        return reasons.stream().mapToInt(DateReason::cost).sum();
    }
}
