package org.entente.model.rule;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Offer;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom a finding concerns: the participants to whom something belongs that it names. A task
/// belongs to all to whom it is assigned, an exchange and a test to both sides; a net belongs to
/// nobody, as a finding names those of its members that it is about.
public final class Concerned {
    private final Plan plan;
    private final Map<TaskId, List<AssigneeId>> assigned = new HashMap<>();

    public Concerned(Plan plan) {
        this.plan = plan;
        plan.assignments()
                .forEach(
                        one ->
                                assigned.computeIfAbsent(one.task(), _ -> new ArrayList<>())
                                        .add(one.assignee()));
    }

    /// In the order in which it names them; nobody where it is a matter of the exercise.
    public Set<Participant> by(Finding finding) {
        var all = new LinkedHashSet<Participant>();
        holders(finding).stream().flatMap(this::participant).forEach(all::add);
        return all;
    }

    /// Those of them themselves, their contingents and forces to whom it belongs.
    public Set<AssigneeId> holders(Finding finding) {
        return named(finding)
                .flatMap(this::holders)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Everything that it names, each thing once.
    public static Stream<EntityId> named(Finding finding) {
        return Stream.concat(Stream.of(finding.subject()), finding.others().stream()).distinct();
    }

    private Stream<Participant> participant(AssigneeId holder) {
        return Belonging.participant(plan, holder).stream();
    }

    private Stream<AssigneeId> holders(EntityId id) {
        return switch (id) {
            case AssigneeId holder -> Stream.of(holder);
            case TaskId task -> assigned.getOrDefault(task, List.of()).stream();
            default -> plan.find(Entity.class, id).stream().flatMap(this::holders);
        };
    }

    private Stream<AssigneeId> holders(Entity thing) {
        return switch (thing) {
            case Offer offer -> Stream.of(offer.participant());
            case StrengthCeiling ceiling -> Stream.of(ceiling.participant());
            case Billet billet -> Stream.ofNullable(billet.post().nation());
            case Assignment assignment -> Stream.of(assignment.assignee());
            case AuthorityLine line -> holders(line.unit());
            case Caveat caveat -> holders(caveat.bearer());
            case CisSystem system -> Stream.of(system.station().holder());
            case Attestation said -> holders(said.subject());
            case Gateway gateway -> holders(gateway.system());
            case FmnParticipation joining -> holders(joining.member());
            case AddressAssignment address -> Stream.ofNullable(address.holder());
            case ExchangeRequirement exchange ->
                    Stream.of(exchange.parties().producer(), exchange.parties().consumer());
            case Evidence test ->
                    Stream.of(test.provider(), test.consumer())
                            .flatMap(side -> holders(side.system()));
            case PacePlan means -> holders(means.subject());
            default -> Stream.empty();
        };
    }
}
