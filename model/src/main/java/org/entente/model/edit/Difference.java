package org.entente.model.edit;

import static java.util.Comparator.comparing;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What differs between two plans.
public final class Difference {
    private Difference() {}

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

    /// What the later plan has otherwise, field by field, by kind and id. The pages of a baseline
    /// come and go with it and are not told.
    public static List<Delta> between(Plan earlier, Plan later) {
        return changes(earlier, later).stream()
                .filter(change -> change.id().kind() != EntityKind.BASELINE_PAGE)
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
                                                    before,
                                                    entity,
                                                    Fields.differences(before, entity)))
                            .orElseGet(() -> new Delta.Added(entity));
        };
    }

    /// The changes that lead from one plan to the other; what both share by reference costs
    /// nothing.
    public static List<Change> changes(Plan from, Plan to) {
        return to.kindsChangedSince(from).stream()
                .flatMap(kind -> changes(from, to, kind))
                .toList();
    }

    /// The same for those things alone which may differ.
    public static List<Change> changes(Plan from, Plan to, Collection<EntityId> among) {
        return among.stream().distinct().flatMap(id -> change(from, to, id).stream()).toList();
    }

    private static Optional<Change> change(Plan from, Plan to, EntityId id) {
        var before = from.find(id);
        var after = to.find(id);
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(after.<Change>map(Change.Put::new).orElseGet(() -> new Change.Drop(id)));
    }

    @SuppressWarnings("ReferenceEquality") // The same reference cannot differ.
    private static Stream<Change> changes(Plan from, Plan to, EntityKind kind) {
        var before = from.table(kind);
        var after = to.table(kind);
        var changes = new ArrayList<Change>();
        int added = 0;
        for (var entity : after.values()) {
            var was = before.get(entity.id());
            added += was == null ? 1 : 0;
            if (was != entity && !entity.equals(was)) {
                changes.add(new Change.Put(entity));
            }
        }
        if (after.size() - added < before.size()) {
            before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .forEach(id -> changes.add(new Change.Drop(id)));
        }
        return changes.stream();
    }
}
