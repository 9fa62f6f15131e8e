package org.entente.model.interop;

import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Weakest;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.EntityId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the exercise, each nation and each contingent stand as one, in an assessment of the same
/// fit. An exchange belongs to whoever sends and to whoever receives.
public final class Parties {
    private final Interop interop;
    private final Assessment assessment;

    /// The contingent of each station; the holder itself where it is none's.
    private final Map<String, EntityId> contingents = new HashMap<>();

    public Parties(Interop interop, Assessment assessment) {
        this.interop = interop;
        this.assessment = assessment;
        for (var station : assessment.fit().stations().keySet()) {
            interop.origin(station)
                    .map(Origin::thing)
                    .ifPresent(holder -> contingents.put(station, contingent(holder)));
        }
    }

    private EntityId contingent(EntityId holder) {
        return holder instanceof AssigneeId id
                ? Belonging.contingent(interop.plan(), id).map(EntityId.class::cast).orElse(holder)
                : holder;
    }

    /// In the stages of these bits; empty where nothing is judged in them.
    public Optional<Weakest> exercise(long stages) {
        return Weakest.of(assessment, stages);
    }

    /// Those of whom something is judged in the stages of these bits, by their codes.
    public Map<String, Weakest> nations(long stages) {
        return Weakest.by(assessment, stages, this::nations);
    }

    private Collection<String> nations(Exchange exchange) {
        return Stream.of(exchange.from(), exchange.to())
                .flatMap(end -> Optional.ofNullable(assessment.fit().stations().get(end)).stream())
                .map(station -> station.nation())
                .collect(Collectors.toSet());
    }

    /// Contingents of which something is judged in the stages of these bits, and whoever
    /// exchanges something and belongs to none.
    public Map<EntityId, Weakest> contingents(long stages) {
        return Weakest.by(assessment, stages, this::contingents);
    }

    private Set<EntityId> contingents(Exchange exchange) {
        return Stream.of(exchange.from(), exchange.to())
                .flatMap(end -> Optional.ofNullable(contingents.get(end)).stream())
                .collect(Collectors.toSet());
    }
}
