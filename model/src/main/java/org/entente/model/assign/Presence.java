package org.entente.model.assign;

import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;
import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Situation;
import org.entente.model.rule.Theatre;
import org.entente.model.time.Span;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A unit can do in theatre only what goes on while it is there.
final class Presence implements Bar {
    private final Situation situation;
    private final Map<AssigneeId, Optional<Span>> known = new HashMap<>();

    Presence(Situation situation) {
        this.situation = situation;
    }

    @Override
    public Stream<Reason> against(Unit unit, Duty duty) {
        var presence = known.computeIfAbsent(unit.id(), id -> situation.schedule().presence(id));
        if (presence.isPresent() && presence.get().contains(duty.span())) {
            return Stream.empty();
        }
        if (!Theatre.needs(situation, unit.id(), duty.task())) {
            return Stream.empty();
        }
        return Stream.of(
                presence.<Reason>map(Reason.Absent::new).orElseGet(Reason.PresenceUnknown::new));
    }
}
