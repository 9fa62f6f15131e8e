package org.entente.persistence.codec;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

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
        var values = new ArrayList<V>(things.size());
        for (var outcome : outcomes(things, work)) {
            if (outcome.failure() != null) {
                throw outcome.failure();
            }
            values.add(Objects.requireNonNull(outcome.value()));
        }
        return values;
    }

    /// Each thread takes the next thing when it is done with one, so that all end together.
    private static <T, V> List<Outcome<V>> outcomes(List<T> things, Work<T, V> work) {
        var outcomes = new AtomicReferenceArray<@Nullable Outcome<V>>(things.size());
        var next = new AtomicInteger();
        int threads = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        IntStream.range(0, threads)
                .parallel()
                .forEach(
                        _ -> {
                            for (int at = next.getAndIncrement();
                                    at < things.size();
                                    at = next.getAndIncrement()) {
                                outcomes.set(at, Outcome.of(work, things.get(at)));
                            }
                        });
        return IntStream.range(0, things.size())
                .mapToObj(at -> Objects.requireNonNull(outcomes.get(at)))
                .toList();
    }
}
