package org.entente.model;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Scripts of random edits over all kinds of things, always the same for the same seed. Some of the
/// edits are refused, as those of people are.
public final class RandomScripts {
    private final Random random;
    private final RandomThings things;

    public RandomScripts(long seed) {
        this.random = new Random(seed);
        this.things = new RandomThings(random);
    }

    /// The plan after that many edits of which the refused ones did nothing.
    public static Plan run(Plan plan, long seed, int edits) {
        var script = new RandomScripts(seed);
        var next = plan;
        for (int n = 0; n < edits; n++) {
            if (PlanEditor.apply(next, script.edit(next)) instanceof Outcome.Applied applied) {
                next = applied.plan();
            }
        }
        return next;
    }

    /// The next edit, meant for a plan that holds an exercise.
    public Edit edit(Plan plan) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> add(plan);
            case 3, 4 -> revise(plan);
            case 5 -> new Edit.Remove(any(plan, EntityId.class));
            case 6 -> new Edit.Rename(any(plan, EntityId.class), things.word());
            case 7 -> new Edit.Reschedule(any(plan, Activity.Id.class), things.timeframe());
            case 8 -> new Edit.MoveMilestone(any(plan, Milestone.Id.class), things.when());
            case 9 -> new Edit.MoveAnchor(any(plan, Anchor.Id.class), things.when());
            case 10 -> new Edit.Recode(any(plan, Anchor.Id.class), things.code());
            default -> batch(plan);
        };
    }

    private Edit batch(Plan plan) {
        var edits = new ArrayList<Edit>();
        for (int n = random.nextInt(1, 5); n > 0; n--) {
            edits.add(random.nextBoolean() ? add(plan) : revise(plan));
        }
        return new Edit.Batch(edits);
    }

    private Edit add(Plan plan) {
        var kind = things.one(List.of(EntityKind.values()));
        return things.of(kind, plan)
                .<Edit>map(Edit.Add::new)
                .orElseGet(() -> new Edit.Remove(plan.exercise().id()));
    }

    private Edit revise(Plan plan) {
        var entity = plan.find(any(plan, EntityId.class)).orElseThrow();
        return new Edit.Revise(reword(entity, plan));
    }

    /// The thing with about every third of its fields written anew.
    public Entity reword(Entity entity, Plan plan) {
        return things.of(entity.kind(), plan).map(fresh -> mixed(entity, fresh)).orElse(entity);
    }

    /// An id of that type; that of the plan's exercise's making where there is none.
    private <T> T any(Plan plan, Class<T> type) {
        return things.any(plan, type).or(() -> stranger(plan, type)).orElseThrow();
    }

    private <T> Optional<T> stranger(Plan plan, Class<T> type) {
        return Arrays.stream(EntityKind.values())
                .flatMap(kind -> things.of(kind, plan).stream())
                .map(Entity::id)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private Entity mixed(Entity entity, Entity fresh) {
        var parts = entity.getClass().getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[parts.length];
        try {
            for (int at = 0; at < parts.length; at++) {
                var from = at == 0 || random.nextInt(3) > 0 ? entity : fresh;
                values[at] = parts[at].getAccessor().invoke(from);
            }
            return entity.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
