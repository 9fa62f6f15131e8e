package org.entente.app.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.Optional;

/// Something the user can have done: found by name in the command palette, and by its keys.
public record Command(
        String id,
        TextKey title,
        Ikon icon,
        @Nullable KeyCombination keys,
        @Nullable KeyCombination ownKeys,
        ObservableBooleanValue isPossible,
        Runnable action) {
    /// A command without keys that is always possible.
    public static Command of(String id, TextKey title, Ikon icon, Runnable action) {
        return new Command(id, title, icon, null, null, always(), action);
    }

    /// Possible while the value is there.
    public static <T> ObservableBooleanValue holds(ObservableValue<Optional<T>> value) {
        return Bindings.createBooleanBinding(() -> value.getValue().isPresent(), value);
    }

    private static ObservableBooleanValue always() {
        return Bindings.createBooleanBinding(() -> true);
    }

    /// The same with keys such as `Shortcut+Shift+E`.
    public Command on(String newKeys) {
        return new Command(
                id, title, icon, KeyCombination.valueOf(newKeys), ownKeys, isPossible, action);
    }

    /// The same with keys that its screen listens to itself; told of, never bound.
    public Command told(String newKeys) {
        return new Command(
                id, title, icon, keys, KeyCombination.valueOf(newKeys), isPossible, action);
    }

    /// The keys by which the user can have it done, bound everywhere or in its screen alone.
    public @Nullable KeyCombination anyKeys() {
        return keys == null ? ownKeys : keys;
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(id, title, icon, keys, ownKeys, condition, action);
    }
}
