package org.entente.persistence.sheet;

import org.entente.model.match.Catalogue;
import org.entente.model.match.Standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// How standards are called in an answer: by their key, by what people call them with the key in
/// brackets behind it, or by a number or title that only one of them has.
record StandardNames(Catalogue catalogue) {
    Optional<String> find(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty()
                ? Optional.empty()
                : only(standard -> lower(standard.key()).equals(plain))
                        .or(() -> only(each -> plain.endsWith("(" + lower(each.key()) + ")")))
                        .or(
                                () ->
                                        only(
                                                each ->
                                                        lower(each.number()).equals(plain)
                                                                || lower(each.title())
                                                                        .equals(plain)))
                        .map(Standard::key);
    }

    private Optional<Standard> only(Predicate<Standard> named) {
        List<Standard> found =
                catalogue.standards().values().stream().filter(named).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
