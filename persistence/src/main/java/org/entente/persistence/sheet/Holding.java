package org.entente.persistence.sheet;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The systems of a plan by their names and by whose they are.
final class Holding {
    private final Plan plan;
    private final Map<String, List<CisSystem>> byName = new HashMap<>();

    Holding(Plan plan) {
        this.plan = plan;
        plan.cisSystems()
                .forEach(
                        system ->
                                byName.merge(
                                        system.name().strip(),
                                        List.of(system),
                                        (known, more) ->
                                                Stream.concat(known.stream(), more.stream())
                                                        .toList()));
    }

    /// The systems of that name that belong to that nation or holder; of all where none is named.
    List<CisSystem> find(String name, String whose) {
        var named = byName.getOrDefault(name, List.of());
        return whose.isEmpty()
                ? named
                : named.stream()
                        .filter(
                                system ->
                                        whose.equals(holder(system.station().holder()))
                                                || whose.equals(nation(system.station().holder())))
                        .toList();
    }

    String name(CisSystem.Id id) {
        return plan.find(CisSystem.class, id).map(CisSystem::name).orElse("");
    }

    /// Whose a system is: a unit by its name, all others by the code of the nation.
    String whose(CisSystem.Id id) {
        return plan.find(CisSystem.class, id)
                .map(system -> holder(system.station().holder()))
                .orElse("");
    }

    private String holder(AssigneeId holder) {
        return holder instanceof ForceElement.Id id
                ? plan.find(ForceElement.class, id).map(ForceElement::name).orElse("")
                : nation(holder);
    }

    private String nation(AssigneeId holder) {
        return switch (holder) {
            case Participant.Id id ->
                    plan.find(Participant.class, id).map(Participant::code).orElse("");
            case Contingent.Id id ->
                    plan.find(Contingent.class, id)
                            .map(found -> nation(found.participant()))
                            .orElse("");
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id)
                            .map(found -> above(found.superior()))
                            .orElse("");
        };
    }

    private String above(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id id -> nation(id);
            case ForceElement.Id id -> nation(id);
        };
    }
}
