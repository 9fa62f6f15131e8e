package org.entente.app.feature.timeline;

import org.entente.model.label.Classification;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which tasks are there at all. Each facet that names something lets through what has one of the
/// values (blank: what has none); the text, the time, the classification and the limits narrow it
/// further. Immutable.
///
/// @param window a task must touch it; null for all times
/// @param most no task above it; null for every classification
public record Filter(
        String text,
        Map<Facet, Set<String>> chosen,
        @Nullable Span window,
        @Nullable Classification most,
        Set<Limit> limits) {
    static final Filter ALL = new Filter("", Map.of(), null, null, Set.of());

    /// What else a task must be.
    public enum Limit {
        CRITICAL,
        FOUND
    }

    public Filter {
        chosen = Map.copyOf(chosen);
        limits = Set.copyOf(limits);
    }

    boolean isOpen() {
        return text.isBlank()
                && chosen.isEmpty()
                && window == null
                && most == null
                && limits.isEmpty();
    }

    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    Filter withText(String newText) {
        return new Filter(newText, chosen, window, most, limits);
    }

    Filter withWindow(@Nullable Span newWindow) {
        return new Filter(text, chosen, newWindow, most, limits);
    }

    Filter withMost(@Nullable Classification newMost) {
        return new Filter(text, chosen, window, newMost, limits);
    }

    /// With the limit where it was not, without it where it was.
    Filter toggling(Limit limit) {
        var next = limits.isEmpty() ? EnumSet.noneOf(Limit.class) : EnumSet.copyOf(limits);
        if (!next.remove(limit)) {
            next.add(limit);
        }
        return new Filter(text, chosen, window, most, next);
    }

    /// With the value where it was not, without it where it was.
    Filter toggling(Facet facet, String value) {
        var values = new TreeSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    Filter without(Facet facet) {
        return with(facet, Set.of());
    }

    private Filter with(Facet facet, Set<String> values) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(new TreeMap<>(chosen));
        if (values.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, Set.copyOf(values));
        }
        return new Filter(text, next, window, most, limits);
    }
}
