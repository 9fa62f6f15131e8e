package org.entente.app.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

import java.util.Optional;

/// Who of a nation holds here what somebody of it held in another exercise: the unit or contingent
/// of the same name, else a contingent of the nation, else the nation itself.
record Seats(Plan from, Plan into, Participant.Id nation) {
    AssigneeId of(AssigneeId old) {
        return new Superiors(from)
                .upward(old).stream()
                        .flatMap(one -> named(one).stream())
                        .findFirst()
                        .orElseGet(this::any);
    }

    private Optional<AssigneeId> named(AssigneeId old) {
        var superiors = new Superiors(into);
        return switch (old) {
            case ForceElement.Id id ->
                    from.find(ForceElement.class, id)
                            .flatMap(
                                    one ->
                                            into.forceElements()
                                                    .filter(other -> isSame(one, other))
                                                    .map(ForceElement::id)
                                                    .filter(
                                                            other ->
                                                                    superiors
                                                                            .upward(other)
                                                                            .contains(nation))
                                                    .findFirst());
            case Contingent.Id id ->
                    from.find(Contingent.class, id)
                            .flatMap(
                                    one ->
                                            into.contingents()
                                                    .filter(
                                                            other ->
                                                                    other.participant()
                                                                            .equals(nation))
                                                    .filter(
                                                            other ->
                                                                    isSame(
                                                                            one.name(),
                                                                            other.name()))
                                                    .map(Contingent::id)
                                                    .findFirst());
            case Participant.Id _ -> Optional.empty();
        };
    }

    private static boolean isSame(ForceElement one, ForceElement other) {
        return isSame(one.name(), other.name()) && isSame(one.number(), other.number());
    }

    private static boolean isSame(String one, String other) {
        return FitTransfer.plain(one).equals(FitTransfer.plain(other));
    }

    private AssigneeId any() {
        return into.contingents()
                .filter(one -> one.participant().equals(nation))
                .map(Contingent::id)
                .map(AssigneeId.class::cast)
                .findFirst()
                .orElse(nation);
    }
}
