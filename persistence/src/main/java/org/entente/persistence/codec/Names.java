package org.entente.persistence.codec;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The closed names of an enum in JSON: its constants in lower case.
final class Names<E extends Enum<E>> {
    private final Map<E, String> spelt;
    private final Map<String, E> constants = new HashMap<>();

    private Names(Class<E> type) {
        spelt = new EnumMap<>(type);
        for (var value : type.getEnumConstants()) {
            var name = value.name().toLowerCase(Locale.ROOT);
            spelt.put(value, name);
            constants.put(name, value);
        }
    }

    static <E extends Enum<E>> Names<E> of(Class<E> type) {
        return new Names<>(type);
    }

    String of(E constant) {
        return Objects.requireNonNull(spelt.get(constant));
    }

    @Nullable E find(String name) {
        return constants.get(name);
    }

    /// The names in order, for a message.
    String all() {
        return String.join(", ", spelt.values());
    }
}
