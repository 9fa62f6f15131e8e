package org.entente.model.match;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Collection;
import java.util.List;

/// The standards that the verdicts know, and which editions of them work together. What a user
/// adds lies on top of what ships and wins over it.
public record Catalogue(PMap<String, Standard> standards, Editions editions) {
    public static final Catalogue EMPTY = new Catalogue(HashTreePMap.empty(), Editions.NONE);

    public static Catalogue of(Collection<Standard> standards, Editions editions) {
        return new Catalogue(EMPTY.standards, editions).with(standards);
    }

    public Catalogue with(Collection<Standard> more) {
        var all = standards;
        for (var standard : more) {
            all = all.plus(standard.key(), standard);
        }
        return new Catalogue(all, editions);
    }

    public Catalogue with(Editions more) {
        return new Catalogue(standards, editions.over(more));
    }

    public @Nullable Standard standard(String key) {
        return standards.get(key);
    }

    /// In order of their keys.
    public List<Standard> inOrder() {
        return standards.keySet().stream().sorted().map(standards::get).toList();
    }
}
