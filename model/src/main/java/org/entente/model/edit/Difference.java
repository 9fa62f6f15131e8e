package org.entente.model.edit;

import static java.util.Comparator.comparing;

import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// What differs between two plans.
public final class Difference {
    private Difference() {}

    /// The changes that lead from one plan to the other; what both share by reference costs
    /// nothing.
    @SuppressWarnings("ReferenceEquality") // The same reference cannot differ.
    public static List<Change> changes(Plan from, Plan to) {
        var changes = new ArrayList<Change>();
        for (var kind : to.kindsChangedSince(from)) {
            var before = from.table(kind);
            var after = to.table(kind);
            after.values().stream()
                    .filter(entity -> before.get(entity.id()) != entity)
                    .filter(entity -> !entity.equals(before.get(entity.id())))
                    .forEach(entity -> changes.add(new Change.Put(entity)));
            before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .forEach(id -> changes.add(new Change.Drop(id)));
        }
        return List.copyOf(changes);
    }

    /// One thing that differs.
    public sealed interface Delta {
        record Added(Entity entity) implements Delta {}

        record Removed(Entity entity) implements Delta {}

        record Revised(Entity before, Entity after, List<FieldChange> fields) implements Delta {
            public Revised {
                fields = List.copyOf(fields);
            }
        }

        /// The thing as it stands in the later plan, or stood before it went.
        default Entity entity() {
            return switch (this) {
                case Added(var added) -> added;
                case Removed(var removed) -> removed;
                case Revised(_, var after, _) -> after;
            };
        }
    }

    /// One field that differs, by its path such as `timeframe.start`; null where it was left open.
    public record FieldChange(String path, @Nullable Object before, @Nullable Object after) {}

    /// What the later plan has otherwise, field by field, by kind and id.
    public static List<Delta> between(Plan earlier, Plan later) {
        return changes(earlier, later).stream()
                .map(change -> delta(earlier, change))
                .sorted(
                        comparing((Delta delta) -> delta.entity().kind())
                                .thenComparing(delta -> delta.entity().id().value()))
                .toList();
    }

    private static Delta delta(Plan earlier, Change change) {
        return switch (change) {
            case Change.Drop(var id) -> new Delta.Removed(earlier.find(id).orElseThrow());
            case Change.Put(var entity) ->
                    earlier.find(entity.id())
                            .<Delta>map(
                                    before ->
                                            new Delta.Revised(
                                                    before, entity, fields(before, entity)))
                            .orElseGet(() -> new Delta.Added(entity));
        };
    }

    private static List<FieldChange> fields(Entity before, Entity after) {
        var old = Fields.of(before);
        var now = Fields.of(after);
        var paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(old.get(path), now.get(path)))
                .map(path -> new FieldChange(path, old.get(path), now.get(path)))
                .toList();
    }
}
