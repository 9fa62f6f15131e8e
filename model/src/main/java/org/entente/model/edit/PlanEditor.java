package org.entente.model.edit;

import org.entente.model.edit.Outcome.Refused;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.model.plan.References;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges and carries out edits: no clock, no input or output, no threads.
public final class PlanEditor {
    private PlanEditor() {}

    /// The plan after the edit with the changes that lead there, or the reason why it cannot be.
    /// Never throws for what a user can ask.
    public static Outcome apply(Plan plan, Edit edit) {
        var draft = new Draft(plan);
        var refusal = carryOut(draft, edit).or(draft::judge);
        return refusal.<Outcome>map(Refused::new).orElseGet(draft::applied);
    }

    /// What is wrong with the make of a plan that comes from elsewhere, if anything. What the rules
    /// would find is not.
    public static Optional<Refusal> fault(Plan plan) {
        return Judge.fault(plan);
    }

    private static Optional<Refusal> carryOut(Draft draft, Edit edit) {
        return switch (edit) {
            case Edit.Add(var entity) -> add(draft, entity);
            case Edit.Revise(var entity) -> revise(draft, entity);
            case Edit.Remove(var id) -> remove(draft, id);
            case Edit.Rename(var id, var name) -> rename(draft, id, name);
            case Edit.Reschedule(var id, var timeframe) ->
                    draft.change(Activity.class, id, activity -> activity.withTimeframe(timeframe));
            case Edit.MoveMilestone(var id, var at) ->
                    draft.change(Milestone.class, id, milestone -> milestone.withAt(at));
            case Edit.MoveAnchor(var id, var at) ->
                    draft.change(Anchor.class, id, anchor -> anchor.withAt(at));
            case Edit.Recode(var id, var code) -> Recoding.carryOut(draft, id, code);
            case Edit.Batch(var edits) -> carryOut(draft, edits);
        };
    }

    private static Optional<Refusal> carryOut(Draft draft, List<Edit> edits) {
        for (var edit : edits) {
            var refusal = carryOut(draft, edit);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> add(Draft draft, Entity entity) {
        if (draft.plan().has(entity.id())) {
            return Optional.of(new Refusal.AlreadyThere(entity.id()));
        }
        if (entity instanceof Exercise && draft.plan().hasExercise()) {
            return Optional.of(new Refusal.OneExercise());
        }
        draft.put(entity);
        return Optional.empty();
    }

    private static Optional<Refusal> revise(Draft draft, Entity entity) {
        if (!draft.plan().has(entity.id())) {
            return Optional.of(new Refusal.NoSuchThing(entity.id()));
        }
        draft.put(entity);
        return Optional.empty();
    }

    private static Optional<Refusal> rename(Draft draft, EntityId id, String name) {
        var found = draft.plan().find(id);
        if (found.isEmpty()) {
            return Optional.of(new Refusal.NoSuchThing(id));
        }
        if (!(found.get() instanceof Named named)) {
            return Optional.of(new Refusal.Unnameable(id));
        }
        draft.put(named.withName(name.strip()));
        return Optional.empty();
    }

    private static Optional<Refusal> remove(Draft draft, EntityId id) {
        if (!draft.plan().has(id)) {
            return Optional.of(new Refusal.NoSuchThing(id));
        }
        if (id.kind() == EntityKind.EXERCISE) {
            return Optional.of(new Refusal.OneExercise());
        }
        var going = new ArrayList<>(List.of(id));
        for (int next = 0; next < going.size(); next++) {
            var gone = going.get(next);
            draft.drop(gone);
            going.addAll(letGo(draft, gone));
        }
        return Optional.empty();
    }

    /// Takes the reference to what is gone out of everything that can live without it; returns what
    /// cannot.
    private static List<EntityId> letGo(Draft draft, EntityId gone) {
        var orphans = new ArrayList<EntityId>();
        for (var holder : draft.holders(gone)) {
            var rest = References.without(holder, gone).findFirst();
            rest.ifPresentOrElse(draft::put, () -> orphans.add(holder.id()));
        }
        return orphans;
    }
}
