package org.entente.model.secrecy;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Writes the texts of a value anew, in whatever records, lists, sets and maps they are, and
/// remembers the fields of which the text is not the same. What has no other text stays the same
/// object.
@SuppressWarnings("ReferenceEquality") // Identity tells that nothing of it was written anew.
final class Rewriting {
    /// How a record is taken apart and made again; looked up once for each type.
    private static final ClassValue<Anatomy> ANATOMY =
            new ClassValue<>() {
                @Override
                protected Anatomy computeValue(Class<?> type) {
                    return Anatomy.of(type);
                }
            };

    private final UnaryOperator<String> wording;
    private final List<String> fields = new ArrayList<>();

    /// The names of fields and the places in lists that lead to where it is.
    private final ArrayDeque<Object> way = new ArrayDeque<>();

    Rewriting(UnaryOperator<String> wording) {
        this.wording = wording;
    }

    /// The names of the fields that lead to each text that is another one now.
    List<String> fields() {
        return List.copyOf(fields);
    }

    Object rewrite(Object value) {
        return Objects.requireNonNull(written(value));
    }

    private @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text(text);
            case EntityId id -> id;
            case List<?> list -> list(list);
            case Set<?> set -> set(set);
            case Map<?, ?> map -> map(map);
            case Record part -> part(part);
            default -> value;
        };
    }

    /// The same a step deeper.
    private @Nullable Object within(Object step, @Nullable Object value) {
        way.addLast(step);
        var other = written(value);
        way.removeLast();
        return other;
    }

    private String text(String text) {
        var other = wording.apply(text);
        if (!other.equals(text)) {
            fields.add(path());
        }
        return other;
    }

    private String path() {
        var path = new StringBuilder();
        for (var step : way) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    private List<?> list(List<?> list) {
        var others = new ArrayList<@Nullable Object>();
        boolean isSame = true;
        for (var each : list) {
            var other = within(others.size(), each);
            isSame &= other == each;
            others.add(other);
        }
        return isSame ? list : Collections.unmodifiableList(others);
    }

    private Set<?> set(Set<?> set) {
        var others = new LinkedHashSet<@Nullable Object>();
        boolean isSame = true;
        for (var each : set) {
            var other = within(others.size(), each);
            isSame &= other == each;
            others.add(other);
        }
        return isSame ? set : Collections.unmodifiableSet(others);
    }

    private Map<?, ?> map(Map<?, ?> map) {
        var others = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        boolean isSame = true;
        for (var entry : map.entrySet()) {
            var key = within(others.size(), entry.getKey());
            var value = within(String.valueOf(key), entry.getValue());
            isSame &= key == entry.getKey() && value == entry.getValue();
            others.put(key, value);
        }
        return isSame ? map : Collections.unmodifiableMap(others);
    }

    private Record part(Record part) {
        var anatomy = ANATOMY.get(part.getClass());
        List<@Nullable Object> others = null;
        for (int i = 0; i < anatomy.parts().size(); i++) {
            if (anatomy.isTold(i)) {
                var value = anatomy.value(part, i);
                var other = within(anatomy.names().get(i), value);
                if (other != value) {
                    others = others == null ? anatomy.values(part) : others;
                    others.set(i, other);
                }
            }
        }
        return others == null ? part : anatomy.make(others);
    }

    /// The fields of a record by their names, and what makes one of them.
    private record Anatomy(List<String> names, List<Method> parts, Constructor<?> maker) {
        /// Numbers, choices and references have no text.
        boolean isTold(int part) {
            var type = parts.get(part).getReturnType();
            return !type.isPrimitive() && !type.isEnum() && !EntityId.class.isAssignableFrom(type);
        }

        static Anatomy of(Class<?> type) {
            var components = type.getRecordComponents();
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            try {
                return new Anatomy(
                        Arrays.stream(components).map(RecordComponent::getName).toList(),
                        Arrays.stream(components).map(RecordComponent::getAccessor).toList(),
                        type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException broken) {
                throw new IllegalStateException(
                        "A record (%s) must have its constructor.".formatted(type), broken);
            }
        }

        List<@Nullable Object> values(Record whole) {
            var values = new ArrayList<@Nullable Object>();
            for (int i = 0; i < parts.size(); i++) {
                values.add(value(whole, i));
            }
            return values;
        }

        @Nullable Object value(Record whole, int part) {
            try {
                return parts.get(part).invoke(whole);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(
                        "The field (%s) must be readable.".formatted(parts.get(part)), broken);
            }
        }

        Record make(List<@Nullable Object> values) {
            try {
                return (Record) maker.newInstance(values.toArray());
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(
                        "A record (%s) must take a mask for a text.".formatted(maker), broken);
            }
        }
    }
}
