package org.entente.model.plan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// To whom those belong who do something or have something.
public final class Belonging {
    private Belonging() {}

    /// The contingent to which it belongs: itself, or the one above the forces in which it stands.
    /// Empty for a participant, and where what stands above is not there.
    public static Optional<Contingent.Id> contingent(Plan plan, AssigneeId holder) {
        return switch (holder) {
            case Participant.Id _ -> Optional.empty();
            case Contingent.Id id -> Optional.of(id);
            case ForceElement.Id id -> above(plan, id);
        };
    }

    /// The participant to whom it belongs: itself, or whoever sends its contingent.
    public static Optional<Participant> participant(Plan plan, AssigneeId holder) {
        return holder instanceof Participant.Id id
                ? plan.find(Participant.class, id)
                : contingent(plan, holder)
                        .flatMap(id -> plan.find(Contingent.class, id))
                        .flatMap(found -> plan.find(Participant.class, found.participant()));
    }

    /// The holder, then those to whom it belongs, the nearest first; ends even where forces stand
    /// under each other in a ring.
    public static List<AssigneeId> upward(Plan plan, AssigneeId holder) {
        var chain = new LinkedHashSet<AssigneeId>();
        var at = Optional.of(holder);
        while (at.isPresent() && chain.add(at.get())) {
            at = above(plan, at.get());
        }
        return List.copyOf(chain);
    }

    private static Optional<AssigneeId> above(Plan plan, AssigneeId id) {
        return switch (id) {
            case Participant.Id _ -> Optional.empty();
            case Contingent.Id contingent ->
                    plan.find(Contingent.class, contingent).map(Contingent::participant);
            case ForceElement.Id element ->
                    plan.find(ForceElement.class, element)
                            .map(
                                    found ->
                                            switch (found.superior()) {
                                                case Contingent.Id above -> (AssigneeId) above;
                                                case ForceElement.Id above -> (AssigneeId) above;
                                            });
        };
    }

    /// Ends even where forces stand under each other in a ring.
    private static Optional<Contingent.Id> above(Plan plan, ForceElement.Id id) {
        SuperiorId at = id;
        var seen = new HashSet<SuperiorId>();
        while (at instanceof ForceElement.Id element && seen.add(at)) {
            var superior = plan.find(ForceElement.class, element).map(ForceElement::superior);
            if (superior.isEmpty()) {
                return Optional.empty();
            }
            at = superior.get();
        }
        return at instanceof Contingent.Id contingent ? Optional.of(contingent) : Optional.empty();
    }
}
