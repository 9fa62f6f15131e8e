package org.entente.app.feature.timeline;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/// How the user wants the rows: by what they are grouped, which are folded, and which text a task
/// must contain to be there at all; blank lets all through.
public record Arrangement(Grouping grouping, PSet<RowKey> folded, String filter) {
    public static Arrangement by(Grouping grouping) {
        return new Arrangement(grouping, HashTreePSet.empty(), "");
    }

    Arrangement withGrouping(Grouping newGrouping) {
        return new Arrangement(newGrouping, folded, filter);
    }

    Arrangement withFilter(String newFilter) {
        return new Arrangement(grouping, folded, newFilter);
    }

    Arrangement folding(RowKey key) {
        return new Arrangement(grouping, folded.plus(key), filter);
    }

    Arrangement unfolding(RowKey key) {
        return new Arrangement(grouping, folded.minus(key), filter);
    }

    boolean folds(RowKey key) {
        return folded.contains(key);
    }
}
