package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import java.util.Set;

/// How the user wants the rows: by what they are grouped, which are folded, and which tasks are
/// there at all. `found` are the things with findings, where the filter asks for them.
public record Arrangement(
        Grouping grouping, PSet<RowKey> folded, Filter filter, Set<EntityId> found) {
    public Arrangement {
        found = Set.copyOf(found);
    }

    public static Arrangement by(Grouping grouping) {
        return new Arrangement(grouping, HashTreePSet.empty(), Filter.ALL, Set.of());
    }

    Arrangement withGrouping(Grouping newGrouping) {
        return new Arrangement(newGrouping, folded, filter, found);
    }

    Arrangement withFilter(Filter newFilter) {
        return new Arrangement(grouping, folded, newFilter, found);
    }

    Arrangement withFilter(String text) {
        return withFilter(filter.withText(text));
    }

    Arrangement withFound(Set<EntityId> newFound) {
        return new Arrangement(grouping, folded, filter, newFound);
    }

    Arrangement withFolded(PSet<RowKey> newFolded) {
        return new Arrangement(grouping, newFolded, filter, found);
    }

    Arrangement folding(RowKey key) {
        return withFolded(folded.plus(key));
    }

    Arrangement unfolding(RowKey key) {
        return withFolded(folded.minus(key));
    }

    boolean folds(RowKey key) {
        return folded.contains(key);
    }

    /// Whether both let the same tasks through.
    boolean sieves(Arrangement other) {
        return filter.equals(other.filter) && found.equals(other.found);
    }
}
