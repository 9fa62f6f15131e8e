package org.entente.model.force;

import org.entente.model.force.Candidate.Answer;
import org.entente.model.force.Candidate.Criterion;
import org.entente.model.force.Candidate.Reason;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Importance;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Whether a unit can work together with the others: by the verdicts of all stages on the critical
/// exchanges that begin or end with it, or, where it has none, with its nation.
final class Understanding {
    private final Map<String, Known> known = new HashMap<>();

    /// What all verdicts come to, with the first exchange that cannot be as good as it must.
    private record Known(boolean isSure, @Nullable EntityId failing) {
        Known with(Known other) {
            return new Known(isSure && other.isSure, failing == null ? other.failing : failing);
        }
    }

    Understanding(@Nullable Interop interop) {
        int stages = interop == null ? 0 : interop.stages().size();
        for (int stage = 0; interop != null && stage < stages; stage++) {
            for (var exchange : interop.assessment().exchanges(stage)) {
                var verdict = interop.assessment().verdict(exchange.id(), stage);
                if (verdict != null && exchange.importance() == Importance.CRITICAL) {
                    note(interop, exchange, verdict);
                }
            }
        }
    }

    private void note(Interop interop, Exchange exchange, Verdict verdict) {
        var isFailing = verdict.hi().compareTo(Quality.COMPATIBLE) < 0;
        var one =
                new Known(
                        verdict.lo().compareTo(Quality.COMPATIBLE) >= 0,
                        isFailing
                                ? interop.origin(exchange.id()).map(Origin::thing).orElse(null)
                                : null);
        for (var end : new String[] {exchange.from(), exchange.to()}) {
            known.merge(end, one, Known::with);
            var station = interop.fit().stations().get(end);
            if (station != null && !station.nation().equals(end)) {
                known.merge(station.nation(), one, Known::with);
            }
        }
    }

    /// Unknown where nothing critical is planned, or where too little is stated.
    Reason of(ForceElement unit, Participant nation) {
        var found = known.getOrDefault(FitIds.of(unit.id()), known.get(nation.code()));
        if (found == null || found.failing() == null && !found.isSure()) {
            return new Reason(Criterion.INTEROPERABILITY, Answer.UNKNOWN, "", null);
        }
        var failing = found.failing();
        return new Reason(
                Criterion.INTEROPERABILITY, failing == null ? Answer.YES : Answer.NO, "", failing);
    }
}
