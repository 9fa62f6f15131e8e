package org.entente.model.edit;

import org.entente.model.edit.Conflict.Choice;
import org.entente.model.label.Label;
import org.entente.model.plan.Entity;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Merges the two wordings of one thing field by field.
final class FieldMerge {
    private final List<Choice> choices = new ArrayList<>();

    /// What is left to choose.
    List<Choice> choices() {
        return choices;
    }

    /// The wording that has what either side changed since the base; without a base, every
    /// difference is a choice.
    Entity merge(@Nullable Entity base, Entity mine, Entity theirs) {
        return (Entity) merge("", mine.getClass(), new Versions(base != null, base, mine, theirs));
    }

    /// The three values of one field; without a base nobody knows who changed it.
    private record Versions(
            boolean hasBase,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs) {
        Versions field(RecordComponent field) {
            return new Versions(
                    hasBase,
                    Fields.get(field, base),
                    Fields.get(field, mine),
                    Fields.get(field, theirs));
        }

        boolean isMineAlone() {
            return hasBase && Objects.equals(theirs, base);
        }

        boolean isTheirsAlone() {
            return hasBase && Objects.equals(mine, base);
        }
    }

    private Object merge(String prefix, Class<?> type, Versions versions) {
        var values = new ArrayList<@Nullable Object>();
        for (var field : Fields.of(type)) {
            values.add(value(prefix + field.getName(), field.getType(), versions.field(field)));
        }
        return Fields.build(type, values);
    }

    private @Nullable Object value(String path, Class<?> type, Versions versions) {
        var mine = versions.mine();
        var theirs = versions.theirs();
        if (Objects.equals(mine, theirs)) {
            return mine;
        }
        if (mine instanceof Label one && theirs instanceof Label other) {
            return label(path, versions, one, other);
        }
        if (mine != null && theirs != null && Fields.isGroup(type)) {
            return merge(path + ".", type, versions);
        }
        if (versions.isMineAlone()) {
            return mine;
        }
        if (versions.isTheirsAlone()) {
            return theirs;
        }
        return choose(path, versions, either(mine, theirs));
    }

    /// A label that only one side raised is taken; else the one that protects both, because the
    /// other side may have written under the higher one.
    private Object label(String path, Versions versions, Label mine, Label theirs) {
        var joined = mine.join(theirs);
        var raised =
                (versions.isTheirsAlone() && theirs.equals(joined))
                        || (versions.isMineAlone() && mine.equals(joined));
        return raised ? joined : Objects.requireNonNull(choose(path, versions, joined));
    }

    private @Nullable Object choose(String path, Versions versions, @Nullable Object chosen) {
        choices.add(new Choice(path, versions.base(), versions.mine(), versions.theirs(), chosen));
        return chosen;
    }

    /// The same whichever side is whose: something before nothing, else the later by its text.
    private static @Nullable Object either(@Nullable Object mine, @Nullable Object theirs) {
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        return mine.toString().compareTo(theirs.toString()) >= 0 ? mine : theirs;
    }
}
