package org.entente.persistence.map;

import org.entente.model.plan.EntityId;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Lists of names and of ids, each in one column.
final class ListColumns {
    private ListColumns() {}

    static <T> String[] texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    static <E extends Enum<E>> String[] names(List<E> constants) {
        return texts(constants, Enum::name);
    }

    static <E extends Enum<E>> List<E> constants(Class<E> type, String[] names) {
        return Arrays.stream(names).map(name -> Enum.valueOf(type, name)).toList();
    }

    static String[] ids(List<? extends EntityId> ids) {
        return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }

    static <I> List<I> ids(String[] texts, Function<UUID, I> type) {
        return Arrays.stream(texts).map(UUID::fromString).map(type).toList();
    }
}
