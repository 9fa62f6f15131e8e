package org.entente.persistence.exchange;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.model.plan.Numbered;

import java.util.List;
import java.util.stream.Collectors;

/// Names the thing in an imported file for which the plan refused it.
final class Culprit {
    private Culprit() {}

    static String name(Refusal refusal, Edit.Batch edit) {
        return ids(refusal).stream().map(id -> name(id, edit)).collect(Collectors.joining(" → "));
    }

    private static List<EntityId> ids(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoSuchThing(var id) -> List.of(id);
            case Refusal.AlreadyThere(var id) -> List.of(id);
            case Refusal.BlankName(var id) -> List.of(id);
            case Refusal.Unnameable(var id) -> List.of(id);
            case Refusal.EndsBeforeStart(var id, _, _) -> List.of(id);
            case Refusal.LooseReference(var from, _) -> List.of(from);
            case Refusal.Loop(var members) -> members;
            case Refusal.OfferCannotMove(var id, _, _) -> List.of(id);
            case Refusal.StepTooEarly(var id, _, _) -> List.of(id);
            case Refusal.Discloses(var id, _) -> List.of(id);
            case Refusal.AnchorCodeTaken _, Refusal.OneExercise _, Refusal.ReadOnly _ -> List.of();
        };
    }

    private static String name(EntityId id, Edit.Batch edit) {
        return edit.edits().stream()
                .map(Culprit::entity)
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .map(Culprit::name)
                .orElse(id.value().toString());
    }

    private static Entity entity(Edit edit) {
        return switch (edit) {
            case Edit.Add(var entity) -> entity;
            case Edit.Revise(var entity) -> entity;
            default ->
                    throw new IllegalStateException(
                            "An import must only add and revise, not (%s).".formatted(edit));
        };
    }

    private static String name(Entity entity) {
        return switch (entity) {
            case Numbered numbered -> (numbered.number() + " " + numbered.name()).strip();
            case Named named -> named.name();
            default -> entity.id().value().toString();
        };
    }
}
