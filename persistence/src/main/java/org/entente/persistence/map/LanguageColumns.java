package org.entente.persistence.map;

import org.entente.model.plan.LanguageProfile;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.util.List;
import java.util.stream.IntStream;

/// Language profiles in two columns: the languages and, beside them, their levels.
record LanguageColumns(Field<String[]> languages, Field<String[]> levels) {
    static LanguageColumns of(Table<?> table) {
        return new LanguageColumns(
                Columns.of(table, "languages", String[].class),
                Columns.of(table, "language_levels", String[].class));
    }

    void write(Record row, List<LanguageProfile> profiles) {
        row.set(languages, ListColumns.texts(profiles, LanguageProfile::language));
        row.set(levels, ListColumns.texts(profiles, LanguageProfile::levels));
    }

    List<LanguageProfile> read(Record row) {
        var names = row.get(languages);
        var texts = row.get(levels);
        return IntStream.range(0, names.length)
                .mapToObj(at -> profile(names[at], texts[at]))
                .toList();
    }

    private static LanguageProfile profile(String language, String levels) {
        return LanguageProfile.read(language, levels)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The levels (%s) must be four.".formatted(levels)));
    }
}
