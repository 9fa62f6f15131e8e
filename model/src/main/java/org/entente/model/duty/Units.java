package org.entente.model.duty;

import static java.util.Comparator.comparing;

import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The units of a plan by nation: each contingent with its force elements after it, what stands
/// below right after what stands above.
public final class Units {
    private static final Comparator<ForceElement> BY_NUMBER =
            comparing(ForceElement::number)
                    .thenComparing(ForceElement::name)
                    .thenComparing(element -> element.id().value());

    private final Map<AssigneeId, Unit> all = new LinkedHashMap<>();
    private final Map<AssigneeId, List<AssigneeId>> below = new HashMap<>();
    private final Map<SuperiorId, List<ForceElement>> elements = new HashMap<>();

    private Units(Plan plan) {
        plan.forceElements()
                .sorted(BY_NUMBER)
                .forEach(
                        element ->
                                elements.computeIfAbsent(element.superior(), _ -> new ArrayList<>())
                                        .add(element));
        plan.contingents()
                .sorted(
                        comparing((Contingent contingent) -> nation(plan, contingent))
                                .thenComparing(Contingent::name)
                                .thenComparing(contingent -> contingent.id().value()))
                .forEach(contingent -> add(nation(plan, contingent), contingent));
    }

    public static Units of(Plan plan) {
        return new Units(plan);
    }

    private static String nation(Plan plan, Contingent contingent) {
        return plan.find(Participant.class, contingent.participant())
                .map(Participant::code)
                .orElse("");
    }

    private void add(String nation, Contingent contingent) {
        all.put(contingent.id(), new Unit(contingent.id(), nation, List.of(), null));
        addBelow(contingent.id(), nation, List.of(contingent.id()));
    }

    private void addBelow(SuperiorId superior, String nation, List<AssigneeId> above) {
        for (var element : elements.getOrDefault(superior, List.of())) {
            if (all.containsKey(element.id())) {
                continue;
            }
            all.put(element.id(), new Unit(element.id(), nation, above, element.formation()));
            above.forEach(
                    id -> below.computeIfAbsent(id, _ -> new ArrayList<>()).add(element.id()));
            addBelow(
                    element.id(),
                    nation,
                    Stream.concat(Stream.of(element.id()), above.stream()).toList());
        }
    }

    public List<Unit> all() {
        return List.copyOf(all.values());
    }

    public Optional<Unit> find(AssigneeId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// The force elements that stand somewhere below.
    public List<AssigneeId> below(AssigneeId id) {
        return below.getOrDefault(id, List.of());
    }

    /// The unit, what it stands under and what stands below it: what binds one binds the others.
    public List<AssigneeId> kin(Unit unit) {
        return Stream.of(Stream.of(unit.id()), unit.above().stream(), below(unit.id()).stream())
                .flatMap(ids -> ids)
                .toList();
    }

    /// Whether the unit is what is asked for. Of a contingent that has units they alone can be, if
    /// a kind is asked for.
    public Fit fit(Unit unit, Ask ask) {
        var fit = unit.fits(ask);
        return fit == Fit.UNKNOWN && !below(unit.id()).isEmpty() ? Fit.NO : fit;
    }
}
