package org.entente.persistence.codec;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Does the same to many things on all cores at once. What is done must touch no file, because the
/// threads are not the storage thread.
public final class Abreast {
    private Abreast() {}

    /// What is done to one of them.
    @FunctionalInterface
    public interface Work<T, V> {
        V on(T thing) throws IOException;
    }

    private record Outcome<V>(@Nullable V value, @Nullable IOException failure) {
        static <T, V> Outcome<V> of(Work<T, V> work, T thing) {
            try {
                return new Outcome<>(work.on(thing), null);
            } catch (IOException e) {
                return new Outcome<>(null, e);
            }
        }
    }

    /// The results in the order of the things.
    ///
    /// @throws IOException the failure of the first of them that failed
    public static <T, V> List<V> map(List<T> things, Work<T, V> work) throws IOException {
        var outcomes = things.parallelStream().map(thing -> Outcome.of(work, thing)).toList();
        var values = new ArrayList<V>(outcomes.size());
        for (var outcome : outcomes) {
            if (outcome.failure() != null) {
                throw outcome.failure();
            }
            values.add(Objects.requireNonNull(outcome.value()));
        }
        return values;
    }
}
