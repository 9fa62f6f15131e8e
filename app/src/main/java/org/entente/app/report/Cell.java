package org.entente.app.report;

import org.jspecify.annotations.Nullable;

/// What stands in a table where a row and a column meet. `span` columns wide, at least 1; `indent`
/// steps to the right, for trees. A field fills the cell where somebody is to answer.
public record Cell(String text, int span, int indent, @Nullable Sign sign, @Nullable Field field) {
    public static final Cell EMPTY = of("");

    public Cell {
        if (span < 1 || indent < 0) {
            throw new IllegalArgumentException(
                    "The cell (%s) must span one column or more (%d), indented by 0 or more (%d)."
                            .formatted(text, span, indent));
        }
    }

    public Cell(String text, int span, int indent, @Nullable Sign sign) {
        this(text, span, indent, sign, null);
    }

    public static Cell field(Field field) {
        return new Cell("", 1, 0, null, field);
    }

    public static Cell of(String text) {
        return new Cell(text, 1, 0, null);
    }

    public static Cell indented(String text, int indent) {
        return new Cell(text, 1, indent, null);
    }

    /// A text over several columns.
    public static Cell across(String text, int columns) {
        return new Cell(text, columns, 0, null);
    }

    public static Cell signed(Sign sign, String text) {
        return new Cell(text, 1, 0, sign);
    }
}
