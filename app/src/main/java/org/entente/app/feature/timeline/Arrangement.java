package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import java.util.Set;

/// How the user wants the rows: by what they are grouped, which are folded, and which tasks are
/// there at all. `found` are the things with findings, where the filter asks for them; `authority`
/// tells whether the units stand above, by who has authority over them.
public record Arrangement(
        Grouping grouping,
        PSet<RowKey> folded,
        Filter filter,
        Set<EntityId> found,
        boolean authority) {
    public Arrangement {
        found = Set.copyOf(found);
    }

    public static Arrangement by(Grouping grouping) {
        return new Arrangement(grouping, HashTreePSet.empty(), Filter.ALL, Set.of(), false);
    }

    Arrangement withGrouping(Grouping newGrouping) {
        return new Arrangement(newGrouping, folded, filter, found, authority);
    }

    Arrangement withFilter(Filter newFilter) {
        return new Arrangement(grouping, folded, newFilter, found, authority);
    }

    Arrangement withFilter(String text) {
        return withFilter(filter.withText(text));
    }

    Arrangement withFound(Set<EntityId> newFound) {
        return new Arrangement(grouping, folded, filter, newFound, authority);
    }

    Arrangement withFolded(PSet<RowKey> newFolded) {
        return new Arrangement(grouping, newFolded, filter, found, authority);
    }

    Arrangement withAuthority(boolean isShown) {
        return new Arrangement(grouping, folded, filter, found, isShown);
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
