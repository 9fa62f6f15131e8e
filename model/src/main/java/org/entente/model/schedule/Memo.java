package org.entente.model.schedule;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.function.Function;

/// What was worked out once and need not be again. Several threads may ask: where two work out the
/// same at once, either answer is right.
final class Memo<K, V> {
    private volatile PMap<K, V> known = HashTreePMap.empty();

    @SuppressWarnings("NonAtomicVolatileUpdate") // A lost answer is worked out again.
    V get(K key, Function<? super K, ? extends V> work) {
        var found = known.get(key);
        if (found != null) {
            return found;
        }
        V worked = work.apply(key);
        known = known.plus(key, worked);
        return worked;
    }
}
