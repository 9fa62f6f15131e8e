package org.entente.model.secrecy;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan as it may leave the program or be printed: every text that looks like key material stands
/// as a mask, wherever it is. The plan that it was made of is not changed.
///
/// @param spots where something was masked, in the order of the things of the plan
public record Masking(Plan plan, List<Spot> spots) {
    /// What stands for such a text, in both languages of the program: files have readers in either.
    public static final String MASK =
            "[DQ-05: withheld, looks like key material / retenu, ressemble à une clé]";

    /// A text of a thing by the names of the fields that lead to it, such as `notes.remark`.
    public record Spot(EntityId thing, String field) {}

    public Masking {
        spots = List.copyOf(spots);
    }

    /// The same plan where nothing in it looks like a key.
    public static Masking of(Plan plan) {
        var keys = new Keys();
        var masked = new ArrayList<Entity>();
        var spots = new ArrayList<Spot>();
        for (var thing : plan.entities().toList()) {
            var rewriting = new Rewriting(text -> mask(keys, thing, text));
            var open = rewriting.rewrite(thing);
            if (!rewriting.fields().isEmpty()) {
                masked.add((Entity) open);
                rewriting.fields().forEach(field -> spots.add(new Spot(thing.id(), field)));
            }
        }
        var open = plan;
        for (var thing : masked) {
            open = open.put(thing);
        }
        return new Masking(open, spots);
    }

    /// The plan as it may leave the program.
    public static Plan masked(Plan plan) {
        return of(plan).plan();
    }

    /// The same things as they stand in that plan.
    public static List<Task> masked(Plan open, Collection<? extends Task> tasks) {
        return tasks.stream().flatMap(task -> open.find(Task.class, task.id()).stream()).toList();
    }

    /// Whatever is made of records, lists and texts, in the same way.
    public static <T> T hide(T value, Class<T> type) {
        var rewriting = new Rewriting(text -> KeyText.isIn(text) ? MASK : text);
        return type.cast(rewriting.rewrite(value));
    }

    private static String mask(Keys keys, Entity thing, String text) {
        boolean isKey = keys.isIn(text) && Disclosure.told(thing, text).isPresent();
        return isKey ? MASK : text;
    }

    /// Many things say the same.
    private static final class Keys {
        private final Map<String, Boolean> known = new HashMap<>();

        boolean isIn(String text) {
            return text.length() >= KeyText.SHORTEST && known.computeIfAbsent(text, KeyText::isIn);
        }
    }
}
