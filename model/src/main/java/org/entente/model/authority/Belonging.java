package org.entente.model.authority;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// To whom units and contingents belong. Remembers what it was asked; for one thread.
public final class Belonging {
    private final Plan plan;
    private final Map<AssigneeId, List<AssigneeId>> chains = new HashMap<>();

    public Belonging(Plan plan) {
        this.plan = plan;
    }

    /// The one itself and everything above it, up to the nation.
    public List<AssigneeId> chain(AssigneeId who) {
        return chains.computeIfAbsent(who, this::climb);
    }

    private List<AssigneeId> climb(AssigneeId who) {
        var chain = new ArrayList<AssigneeId>();
        Set<AssigneeId> passed = new HashSet<>();
        Optional<AssigneeId> at = Optional.of(who);
        while (at.isPresent() && passed.add(at.get())) {
            chain.add(at.get());
            at = above(at.get());
        }
        return chain;
    }

    private Optional<AssigneeId> above(AssigneeId who) {
        return switch (who) {
            case Participant.Id _ -> Optional.empty();
            case Contingent.Id id -> plan.find(Contingent.class, id).map(Contingent::participant);
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id)
                            .map(
                                    element ->
                                            switch (element.superior()) {
                                                case Contingent.Id contingent -> contingent;
                                                case ForceElement.Id unit -> unit;
                                            });
        };
    }

    /// The nation or organisation at the top.
    public Optional<Participant.Id> nation(AssigneeId who) {
        return chain(who).getLast() instanceof Participant.Id id
                ? Optional.of(id)
                : Optional.empty();
    }

    /// True where one of the two stands above the other or is it.
    public boolean isOneLine(AssigneeId one, AssigneeId other) {
        return chain(one).contains(other) || chain(other).contains(one);
    }
}
