package org.entente.persistence.sheet;

import java.util.List;
import java.util.Locale;

/// A column of a table that comes in from a spreadsheet.
public sealed interface SheetColumn permits CjsorColumn, OfferColumn, QuestionColumn, TestColumn {
    /// A constant that stays the same whatever the language.
    String name();

    /// The heading under which the column is written.
    String heading();

    /// The heading and others under which staffs are known to keep it.
    List<String> headings();

    /// Whether a heading means this column, whatever its case, blanks and signs.
    default boolean isMeant(String text) {
        return headings().stream().anyMatch(heading -> plain(heading).equals(plain(text)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
