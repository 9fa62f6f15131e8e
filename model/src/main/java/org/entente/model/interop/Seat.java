package org.entente.model.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

/// A holder of systems: its nation, the stages in which it is there for all and for some of the
/// time, and whether anybody knows when that is.
record Seat(String nation, long whole, long part, boolean isDated) {
    static Seat of(Plan plan, Times times, AssigneeId holder) {
        if (holder instanceof Participant.Id participant) {
            return new Seat(nation(plan, participant), times.all(), times.all(), true);
        }
        var presence = times.schedule().presence(holder).orElse(null);
        return new Seat(
                nation(plan, holder),
                times.covered(presence),
                times.during(presence),
                presence != null);
    }

    private static String nation(Plan plan, AssigneeId holder) {
        return Belonging.contingent(plan, holder)
                .flatMap(id -> plan.find(Contingent.class, id))
                .map(contingent -> nation(plan, contingent.participant()))
                .orElse("");
    }

    static String nation(Plan plan, Participant.Id participant) {
        return plan.find(Participant.class, participant)
                .map(Participant::code)
                .filter(code -> !code.isBlank())
                .orElseGet(() -> FitIds.of(participant));
    }
}
