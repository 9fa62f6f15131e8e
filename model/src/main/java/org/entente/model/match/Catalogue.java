package org.entente.model.match;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Collection;
import java.util.List;

/// The standards that the verdicts know, and which editions of them work together. What a user
/// adds lies on top of what ships and wins over it. And what the spirals of federated mission
/// networking ask of who takes part, in the order of their table.
public record Catalogue(PMap<String, Standard> standards, Editions editions, List<SpiralAsk> asks) {
    public static final Catalogue EMPTY =
            new Catalogue(HashTreePMap.empty(), Editions.NONE, List.of());

    public Catalogue {
        asks = List.copyOf(asks);
    }

    public static Catalogue of(Collection<Standard> standards, Editions editions) {
        return new Catalogue(EMPTY.standards, editions, List.of()).with(standards);
    }

    public Catalogue with(Collection<Standard> more) {
        var all = standards;
        for (var standard : more) {
            all = all.plus(standard.key(), standard);
        }
        return new Catalogue(all, editions, asks);
    }

    public Catalogue with(Editions more) {
        return new Catalogue(standards, editions.over(more), asks);
    }

    /// With what the spirals ask, in place of what it had of that.
    public Catalogue asking(List<SpiralAsk> newAsks) {
        return new Catalogue(standards, editions, newAsks);
    }

    public @Nullable Standard standard(String key) {
        return standards.get(key);
    }

    /// In order of their keys.
    public List<Standard> inOrder() {
        return standards.keySet().stream().sorted().map(standards::get).toList();
    }
}
