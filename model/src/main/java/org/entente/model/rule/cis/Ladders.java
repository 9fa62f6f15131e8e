package org.entente.model.rule.cis;

import org.entente.model.interop.Interop;
import org.entente.model.interop.Pace;
import org.entente.model.match.route.Ladder;
import org.entente.model.plan.PacePlan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What the verdicts say of the means of each plan of means, in every stage in which its exchange
/// is judged; the same that is shown of it. Plans of which nothing is judged have none.
final class Ladders {
    private Ladders() {}

    static Map<PacePlan.Id, Set<Ladder>> of(Interop interop) {
        var ladders = new LinkedHashMap<PacePlan.Id, Set<Ladder>>();
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            for (var exchange : interop.assessment().exchanges(stage)) {
                var plan = Pace.plan(interop, exchange, stage);
                if (plan.isPresent()) {
                    ladders.computeIfAbsent(plan.get().id(), _ -> new LinkedHashSet<>())
                            .add(Pace.ladder(interop, exchange, stage, Set.of()));
                }
            }
        }
        return ladders;
    }
}
