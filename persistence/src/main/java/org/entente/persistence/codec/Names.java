package org.entente.persistence.codec;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The closed names of an enum in JSON: its constants in lower case.
final class Names<E extends Enum<E>> {
    private final Map<E, SerializableString> spelt;
    private final Map<String, E> constants = new HashMap<>();

    private Names(Class<E> type) {
        spelt = new EnumMap<>(type);
        for (var value : type.getEnumConstants()) {
            var name = value.name().toLowerCase(Locale.ROOT);
            spelt.put(value, new SerializedString(name));
            constants.put(name, value);
        }
    }

    static <E extends Enum<E>> Names<E> of(Class<E> type) {
        return new Names<>(type);
    }

    String of(E constant) {
        return json(constant).getValue();
    }

    /// The name as it is written many times.
    SerializableString json(E constant) {
        return Objects.requireNonNull(spelt.get(constant));
    }

    @Nullable E find(String name) {
        return constants.get(name);
    }

    /// The names in order, for a message.
    String all() {
        return spelt.values().stream()
                .map(SerializableString::getValue)
                .collect(Collectors.joining(", "));
    }
}
