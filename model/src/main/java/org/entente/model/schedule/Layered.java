package org.entente.model.schedule;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A map as a value: what was known when everything was reckoned, which is never written again, and
/// the few things that edits changed since.
final class Layered<K, V> {
    private static final int MANY = 1_000;

    private final Map<K, V> ground;
    private final PMap<K, Optional<V>> changes;

    private Layered(Map<K, V> ground, PMap<K, Optional<V>> changes) {
        this.ground = ground;
        this.changes = changes;
    }

    /// @param ground must not be written after this
    static <K, V> Layered<K, V> of(Map<K, V> ground) {
        return new Layered<>(ground, HashTreePMap.empty());
    }

    @Nullable V get(K key) {
        var changed = changes.isEmpty() ? null : changes.get(key);
        return changed == null ? ground.get(key) : changed.orElse(null);
    }

    boolean has(K key) {
        return get(key) != null;
    }

    V get(K key, V otherwise) {
        var found = get(key);
        return found == null ? otherwise : found;
    }

    Layered<K, V> plus(K key, V value) {
        return new Layered<>(ground, changes.plus(key, Optional.of(value)));
    }

    Layered<K, V> minus(K key) {
        return has(key) ? new Layered<>(ground, changes.plus(key, Optional.empty())) : this;
    }

    Stream<Map.Entry<K, V>> entries() {
        if (changes.isEmpty()) {
            return ground.entrySet().stream();
        }
        return Stream.concat(
                ground.entrySet().stream().filter(entry -> !changes.containsKey(entry.getKey())),
                changes.entrySet().stream()
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .map(value -> Map.entry(entry.getKey(), value))));
    }

    /// True where so much changed that a new ground pays.
    boolean isWorn() {
        return changes.size() > Math.max(MANY, ground.size() / 4);
    }
}
