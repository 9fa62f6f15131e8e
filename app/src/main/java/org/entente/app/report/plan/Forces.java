package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order of battle as trees under contingents, with what they add up to.
final class Forces {
    private static final Comparator<ForceElement> ORDER =
            comparing(ForceElement::number, NAMES)
                    .thenComparing(ForceElement::name, NAMES)
                    .thenComparing(element -> element.id().value());

    private final Map<Participant.Id, List<Contingent>> contingents;
    private final Map<SuperiorId, List<ForceElement>> below;

    /// A force element and how many stand above it within its contingent.
    record Placed(ForceElement element, int depth) {}

    Forces(Plan plan) {
        this.contingents = plan.contingents().collect(groupingBy(Contingent::participant));
        this.below = plan.forceElements().collect(groupingBy(ForceElement::superior));
    }

    List<Contingent> of(Participant participant) {
        return contingents.getOrDefault(participant.id(), List.of()).stream()
                .sorted(
                        comparing(Contingent::name, NAMES)
                                .thenComparing(contingent -> contingent.id().value()))
                .toList();
    }

    /// Everything under the contingent, each element above what stands under it.
    List<Placed> under(Contingent contingent) {
        var placed = new ArrayList<Placed>();
        add(contingent.id(), 0, placed, new HashSet<>());
        return placed;
    }

    private void add(SuperiorId superior, int depth, List<Placed> placed, Set<SuperiorId> seen) {
        if (!seen.add(superior)) {
            return;
        }
        for (var element :
                below.getOrDefault(superior, List.of()).stream().sorted(ORDER).toList()) {
            placed.add(new Placed(element, depth));
            add(element.id(), depth + 1, placed, seen);
        }
    }

    Strength strength(Contingent contingent) {
        return under(contingent).stream()
                .map(placed -> placed.element().strength())
                .reduce(Strength.NONE, Strength::plus);
    }

    Strength strength(Participant participant) {
        return of(participant).stream().map(this::strength).reduce(Strength.NONE, Strength::plus);
    }

    /// The element with everything below it.
    Strength strength(ForceElement element) {
        var placed = new ArrayList<Placed>();
        add(element.id(), 0, placed, new HashSet<>());
        return placed.stream()
                .map(below -> below.element().strength())
                .reduce(element.strength(), Strength::plus);
    }

    int elements(Participant participant) {
        return of(participant).stream().mapToInt(contingent -> under(contingent).size()).sum();
    }
}
