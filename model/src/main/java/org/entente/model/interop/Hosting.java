package org.entente.model.interop;

import org.entente.model.accord.Bond;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// With whom it has to be agreed that he hosts somebody, and when: as long as somebody takes part
/// on the network of a host. Without a period he always does; where nobody knows when it is, he
/// perhaps does.
final class Hosting {
    private final Plan plan;
    private final Times times;
    private final Map<AssigneeId, List<FmnParticipation>> parts = new HashMap<>();

    Hosting(Plan plan, Times times) {
        this.plan = plan;
        this.times = times;
        plan.fmnParticipations()
                .filter(part -> part.standing().option() != null)
                .forEach(
                        part ->
                                parts.computeIfAbsent(part.member(), _ -> new ArrayList<>(2))
                                        .add(part));
    }

    /// As the nearest of those to whom the holder belongs takes part of whom that is stated for the
    /// stage.
    Map<Bond, NeededIn> of(AssigneeId holder, Participant.Id owner) {
        var needs = new LinkedHashMap<Bond, NeededIn>();
        long surely = times.all();
        long perhaps = times.all();
        for (var above : Belonging.upward(plan, holder)) {
            for (var part : parts.getOrDefault(above, List.of())) {
                var host = Bond.isHosted(part) ? owner(part.standing().host()) : null;
                if (host != null && !host.equals(owner)) {
                    var need = need(part, surely, perhaps);
                    if (need.perhaps() != 0) {
                        needs.merge(Bond.hosting(owner, host), need, NeededIn::and);
                    }
                }
            }
            for (var part : parts.getOrDefault(above, List.of())) {
                boolean isSettled = times.isSettled(part.period());
                surely &= isSettled ? ~times.within(part.period()) : 0;
                perhaps &= isSettled ? ~times.within(part.period()) : -1L;
            }
        }
        return needs;
    }

    private Participant.@Nullable Id owner(@Nullable AssigneeId host) {
        return host == null
                ? null
                : Belonging.participant(plan, host).map(Participant::id).orElse(null);
    }

    private NeededIn need(FmnParticipation part, long surely, long perhaps) {
        var period = part.period();
        var span = times.span(period).orElse(null);
        if (span != null) {
            long during = times.during(span);
            return new NeededIn(surely & during, perhaps & during, List.of(span));
        }
        return new NeededIn(period == null ? surely : 0, perhaps, List.of());
    }
}
