package org.entente.persistence.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to be told something. Safe from any thread.
final class Listeners<T> {
    private final List<Consumer<T>> consumers = new CopyOnWriteArrayList<>();

    void add(Consumer<T> consumer) {
        consumers.add(consumer);
    }

    void tell(T news) {
        consumers.forEach(consumer -> consumer.accept(news));
    }
}
