package org.entente.model.backplan;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;

import java.time.LocalDate;
import java.util.Set;

/// What a date is wanted for.
///
/// @param subject an anchor, activity, milestone or phase of the plan
/// @param nations who has to be there
/// @param from the first day that it may begin on
/// @param until the last day that it may end on
/// @param days how many days in a row, 1 or more
public record DateQuest(
        EntityId subject, Set<Participant.Id> nations, LocalDate from, LocalDate until, int days) {
    public DateQuest {
        nations = Set.copyOf(nations);
        if (days < 1) {
            throw new IllegalArgumentException(
                    "The number of days (%d) must be 1 or more.".formatted(days));
        }
    }
}
