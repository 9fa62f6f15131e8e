package org.entente.app.control;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, so that what nobody looks at costs nothing.
/// Confined to the JavaFX thread.
///
/// @param <T> what is made
public final class Once<T> {
    private final Supplier<T> maker;
    private @Nullable T made;
    private boolean isBeingMade;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The thing itself, made now if it was not before.
    ///
    /// @throws IllegalStateException if making it asks for it
    public T get() {
        var known = made;
        if (known != null) {
            return known;
        }
        if (isBeingMade) {
            throw new IllegalStateException("What is being made was asked for.");
        }
        isBeingMade = true;
        try {
            var fresh = maker.get();
            made = fresh;
            return fresh;
        } finally {
            isBeingMade = false;
        }
    }

    /// Does that with the thing if it was ever made.
    public void ifMade(Consumer<T> use) {
        var known = made;
        if (known != null) {
            use.accept(known);
        }
    }
}
