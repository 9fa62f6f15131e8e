package org.entente.persistence.store;

import org.entente.persistence.Repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What was mended after opening; who listens late is told all of it. Confined to one thread.
final class LateRepairs {
    private final List<Repair> told = new ArrayList<>();
    private final List<Consumer<Repair>> listeners = new ArrayList<>();

    void add(Consumer<Repair> listener) {
        listeners.add(listener);
        told.forEach(listener);
    }

    void tell(Repair repair) {
        told.add(repair);
        listeners.forEach(listener -> listener.accept(repair));
    }
}
