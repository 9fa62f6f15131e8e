package org.entente.model.edit;

import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Strength;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The fields of an entity as planners see them, by path: `name`, `timeframe.start`,
/// `notes.remark`. Every noun is a record, so a new one needs nothing here.
final class Fields {
    /// The records whose components are fields of their own; every other value is one field.
    private static final Set<Class<?>> GROUPS =
            Set.of(
                    Timeframe.class,
                    Placement.class,
                    Notes.class,
                    Strength.class,
                    ForceElement.Formation.class);

    private Fields() {}

    /// The values by path in the order of the record, without the id.
    static Map<String, @Nullable Object> of(Entity entity) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        collect("", entity, fields);
        fields.remove("id");
        return fields;
    }

    private static void collect(
            String prefix, Object holder, Map<String, @Nullable Object> fields) {
        for (var component : holder.getClass().getRecordComponents()) {
            var path = prefix + component.getName();
            var value = value(component, holder);
            if (value != null && GROUPS.contains(value.getClass())) {
                collect(path + ".", value, fields);
            } else {
                fields.put(path, value);
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(
                    "The field (%s) of a public record must be readable.".formatted(component),
                    impossible);
        }
    }
}
