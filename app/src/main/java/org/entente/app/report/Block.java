package org.entente.app.report;

import org.entente.app.draw.Drawing;

import java.util.List;

/// A part of a printed document, set from top to bottom.
public sealed interface Block {
    /// Opens a chapter (level 1) or a part of it; stands in the bookmarks and is never left alone
    /// at the foot of a page.
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException(
                        "The level of a heading (%d) must be 1, 2 or 3.".formatted(level));
            }
        }
    }

    record Paragraph(Tone tone, String text) implements Block {
        public static Paragraph of(String text) {
            return new Paragraph(Tone.BODY, text);
        }

        public static Paragraph note(String text) {
            return new Paragraph(Tone.NOTE, text);
        }
    }

    /// Facts with their names.
    record KeyValues(List<KeyValue> facts) implements Block {
        public KeyValues {
            facts = List.copyOf(facts);
        }
    }

    record KeyValue(String name, String value) {}

    /// Its header is repeated on each page; a row is cut only when it is taller than a page. The
    /// first column names the row.
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.columns() != columns.size()) {
                    throw new IllegalArgumentException(
                            "The row (%s) must fill the table's %d columns."
                                    .formatted(row, columns.size()));
                }
            }
        }
    }

    /// A drawing in points, with a text that says the same. It must fit on a page.
    record Figure(Drawing drawing, String alternative) implements Block {}

    /// The headings of level 1, with their pages.
    record Contents() implements Block {}

    /// The next block begins a page.
    record PageBreak() implements Block {}
}
