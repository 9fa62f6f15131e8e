package org.entente.model.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A holder of systems: its nation, the stages in which it is there for all and for some of the
/// time, whether anybody knows when that is, and of whom nobody knows it, itself or those above it:
/// then the stages are those in which it may be there.
record Seat(String nation, long whole, long part, boolean isDated, List<EntityId> open) {
    Seat {
        open = List.copyOf(open);
    }

    static Seat of(Plan plan, Times times, AssigneeId holder) {
        if (holder instanceof Participant.Id participant) {
            return new Seat(nation(plan, participant), times.all(), times.all(), true, List.of());
        }
        var nation = nation(plan, holder);
        var presence = times.schedule().presence(holder);
        return presence.isPresent()
                ? within(times, nation, presence, true, List.of())
                : open(plan, times, holder, nation);
    }

    private static Seat within(
            Times times,
            String nation,
            Optional<Span> presence,
            boolean isDated,
            List<EntityId> open) {
        var span = presence.orElse(null);
        return new Seat(nation, times.covered(span), times.during(span), isDated, open);
    }

    /// There at any time that those allow of whom it is known; never where these have none in
    /// common.
    private static Seat open(Plan plan, Times times, AssigneeId holder, String nation) {
        var open = new ArrayList<EntityId>();
        @Nullable Span known = null;
        for (var each : Belonging.upward(plan, holder)) {
            var stated = presence(plan, each);
            var span = times.span(stated).orElse(null);
            if (stated != null && span == null) {
                open.add(each);
            }
            if (span != null) {
                var both = known == null ? Optional.of(span) : known.intersection(span);
                if (both.isEmpty()) {
                    return new Seat(nation, 0, 0, false, List.of());
                }
                known = both.get();
            }
        }
        if (open.isEmpty()) {
            return new Seat(nation, 0, 0, false, open);
        }
        return known == null
                ? new Seat(nation, times.all(), times.all(), false, open)
                : within(times, nation, Optional.of(known), false, open);
    }

    private static @Nullable Timeframe presence(Plan plan, AssigneeId holder) {
        return switch (holder) {
            case Participant.Id _ -> null;
            case Contingent.Id id ->
                    plan.find(Contingent.class, id).map(Contingent::presence).orElse(null);
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id).map(ForceElement::presence).orElse(null);
        };
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
