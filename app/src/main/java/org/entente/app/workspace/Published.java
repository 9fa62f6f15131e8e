package org.entente.app.workspace;

import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.value.ChangeListener;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// A value that tells its listeners of every other reference. It never asks whether two values are
/// equal, which for two plans of a hundred thousand activities would take longer than the edit.
final class Published<T> extends ReadOnlyObjectPropertyBase<T> {
    private final List<ChangeListener<? super T>> listeners = new CopyOnWriteArrayList<>();
    private T value;

    Published(T first) {
        this.value = first;
    }

    @SuppressWarnings("ReferenceEquality") // Which version it is, not what it says.
    void set(T next) {
        var before = value;
        value = next;
        if (next != before) {
            listeners.forEach(listener -> listener.changed(this, before, next));
            fireValueChangedEvent();
        }
    }

    @Override
    public T get() {
        return value;
    }

    @Override
    public void addListener(ChangeListener<? super T> listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    @Override
    public void removeListener(ChangeListener<? super T> listener) {
        listeners.remove(listener);
    }

    @Override
    public Object getBean() {
        return this;
    }

    @Override
    public String getName() {
        return "";
    }
}
