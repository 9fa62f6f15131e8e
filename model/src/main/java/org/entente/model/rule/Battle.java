package org.entente.model.rule;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The order of battle of a plan as rules walk it: who stands under which contingent, and what is
/// only said further up.
final class Battle {
    private final Map<ForceElement.Id, ForceElement> elements;
    private final Map<Contingent.Id, List<ForceElement>> byContingent = new LinkedHashMap<>();

    private Battle(Plan plan) {
        elements = HashMap.newHashMap(plan.count(EntityKind.FORCE_ELEMENT));
        plan.forceElements().forEach(element -> elements.put(element.id(), element));
        plan.forceElements()
                .forEach(
                        element ->
                                contingent(element)
                                        .ifPresent(
                                                above ->
                                                        byContingent
                                                                .computeIfAbsent(
                                                                        above,
                                                                        _ -> new ArrayList<>())
                                                                .add(element)));
    }

    static Battle of(Plan plan) {
        return new Battle(plan);
    }

    /// The elements of each contingent that has any, however deep they stand.
    Map<Contingent.Id, List<ForceElement>> byContingent() {
        return byContingent;
    }

    /// What carries the element; where nobody has said it, what carries the next above that tells.
    Lift lift(ForceElement element) {
        return next(element, one -> one.deployment().transport().lift() != Lift.UNKNOWN)
                .map(one -> one.deployment().transport().lift())
                .orElse(Lift.UNKNOWN);
    }

    /// The element itself or the next above it of which that is true.
    Optional<ForceElement> next(ForceElement element, Predicate<ForceElement> isTrue) {
        @Nullable ForceElement at = element;
        while (at != null && !isTrue.test(at)) {
            at = superior(at).orElse(null);
        }
        return Optional.ofNullable(at);
    }

    /// The element that it stands under, nothing where that is a contingent.
    Optional<ForceElement> superior(ForceElement element) {
        return switch (element.superior()) {
            case ForceElement.Id above -> Optional.ofNullable(elements.get(above));
            case Contingent.Id _ -> Optional.empty();
        };
    }

    private Optional<Contingent.Id> contingent(ForceElement element) {
        return next(element, one -> one.superior() instanceof Contingent.Id)
                .map(one -> (Contingent.Id) one.superior());
    }
}
