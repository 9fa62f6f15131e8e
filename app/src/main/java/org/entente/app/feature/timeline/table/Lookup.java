package org.entente.app.feature.timeline.table;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds things by what is typed of their names: the whole of one, else the beginning of a single
/// one, in small letters or large.
final class Lookup {
    private static final int MOST = 6;

    private Lookup() {}

    static <T> Optional<T> one(List<T> all, String typed, Function<T, Stream<String>> names) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var whole =
                all.stream()
                        .filter(
                                one ->
                                        names.apply(one)
                                                .anyMatch(
                                                        name ->
                                                                name.toLowerCase(Locale.ROOT)
                                                                        .equals(wanted)))
                        .findFirst();
        if (whole.isPresent()) {
            return whole;
        }
        var begun =
                all.stream()
                        .filter(
                                one ->
                                        names.apply(one)
                                                .anyMatch(
                                                        name ->
                                                                name.toLowerCase(Locale.ROOT)
                                                                        .startsWith(wanted)))
                        .limit(2)
                        .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    /// A few of the names, for a sentence.
    static String some(Stream<String> names) {
        var sorted = names.sorted(NAMES).limit(MOST + 1L).toList();
        var shown = sorted.stream().limit(MOST).collect(joining(", "));
        return sorted.size() > MOST ? shown + " …" : shown;
    }
}
