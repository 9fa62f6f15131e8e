package org.entente.app.report.page;

import org.entente.app.draw.Box;

/// A fact about a part of the document that its role alone does not tell.
public sealed interface Trait {
    /// The text that says the same as a figure.
    record Alternative(String text) implements Trait {}

    /// Where a figure lies on its page, in points from the top left corner.
    record Bounds(Box box) implements Trait {}

    /// Which way a header cell points.
    record Scope(Direction direction) implements Trait {}

    /// How many columns a cell takes.
    record Columns(int span) implements Trait {}

    enum Direction {
        ROW,
        COLUMN
    }
}
