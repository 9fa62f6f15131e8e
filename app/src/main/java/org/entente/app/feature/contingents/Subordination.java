package org.entente.app.feature.contingents;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.resources.OrbatText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Who stands under whom: what moving or copying a unit does to the order of battle. It never
/// touches authority, and a unit stays with its nation, which keeps full command.
final class Subordination {
    private final Plan plan;

    /// The edit, or why there is none.
    sealed interface Answer {
        record Do(Edit edit) implements Answer {}

        record Refused(OrbatText why) implements Answer {}
    }

    Subordination(Plan plan) {
        this.plan = plan;
    }

    /// Puts the unit under that unit, contingent, or the one contingent of that participant.
    Answer under(EntityId moved, EntityId target) {
        var unit = plan.find(ForceElement.class, moved);
        if (unit.isEmpty()) {
            return new Answer.Refused(OrbatText.ONLY_UNITS_MOVE);
        }
        var superior = superior(target);
        if (superior.isEmpty()) {
            return new Answer.Refused(OrbatText.NO_SUCH_SUPERIOR);
        }
        if (superior.get().equals(unit.get().superior())) {
            return new Answer.Refused(OrbatText.STANDS_THERE);
        }
        if (superior.get() instanceof ForceElement.Id above && isWithin(above, moved)) {
            return new Answer.Refused(OrbatText.UNDER_ITSELF);
        }
        return nation(superior.get()).equals(nation(unit.get().superior()))
                ? new Answer.Do(new Edit.Revise(unit.get().withSuperior(superior.get())))
                : new Answer.Refused(OrbatText.OTHER_NATION);
    }

    /// Puts the unit beside the one that it stands under.
    Answer outdent(EntityId moved) {
        return plan.find(ForceElement.class, moved)
                .map(ForceElement::superior)
                .filter(ForceElement.Id.class::isInstance)
                .flatMap(above -> plan.find(ForceElement.class, above))
                .map(above -> under(moved, above.superior()))
                .orElseGet(() -> new Answer.Refused(OrbatText.TOP_ALREADY));
    }

    /// The unit once more with everything below it, under the same superior; without serials, which
    /// stand for one thing each.
    Optional<Edit.Batch> copy(EntityId copied, Supplier<UUID> ids) {
        return plan.find(ForceElement.class, copied)
                .map(
                        unit -> {
                            var below = new HashMap<SuperiorId, List<ForceElement>>();
                            plan.forceElements()
                                    .forEach(
                                            one ->
                                                    below.computeIfAbsent(
                                                                    one.superior(),
                                                                    _ -> new ArrayList<>())
                                                            .add(one));
                            var edits = new ArrayList<Edit>();
                            copy(unit, unit.superior(), below, ids, edits);
                            return new Edit.Batch(edits);
                        });
    }

    private static void copy(
            ForceElement unit,
            SuperiorId superior,
            Map<SuperiorId, List<ForceElement>> below,
            Supplier<UUID> ids,
            List<Edit> edits) {
        var id = new ForceElement.Id(ids.get());
        edits.add(
                new Edit.Add(
                        new ForceElement(
                                id,
                                superior,
                                "",
                                unit.name(),
                                unit.formation(),
                                unit.muster(),
                                unit.deployment(),
                                unit.notes())));
        below.getOrDefault(unit.id(), List.of()).forEach(one -> copy(one, id, below, ids, edits));
    }

    private Optional<SuperiorId> superior(EntityId target) {
        return switch (target) {
            case SuperiorId superior -> Optional.of(superior);
            case Participant.Id participant -> {
                var all =
                        plan.contingents()
                                .filter(one -> one.participant().equals(participant))
                                .map(Contingent::id)
                                .toList();
                yield all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private boolean isWithin(ForceElement.Id unit, EntityId upper) {
        Optional<SuperiorId> at = Optional.of(unit);
        while (at.isPresent()) {
            if (at.get().equals(upper)) {
                return true;
            }
            at = plan.find(ForceElement.class, at.get()).map(ForceElement::superior);
        }
        return false;
    }

    private Optional<Participant.Id> nation(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id contingent ->
                    plan.find(Contingent.class, contingent).map(Contingent::participant);
            case ForceElement.Id unit ->
                    plan.find(ForceElement.class, unit).flatMap(one -> nation(one.superior()));
        };
    }
}
