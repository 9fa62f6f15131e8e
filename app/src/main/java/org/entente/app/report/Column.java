package org.entente.app.report;

import org.entente.app.draw.Shape.Align;

/// A column of a table. With a share of 0 it is as wide as its content; the others divide what is
/// left in proportion.
public record Column(String title, double share, Align align) {
    public static Column fit(String title) {
        return new Column(title, 0, Align.START);
    }

    public static Column share(String title, double share) {
        return new Column(title, share, Align.START);
    }

    /// As wide as its content, which ends at the right edge.
    public static Column number(String title) {
        return new Column(title, 0, Align.END);
    }
}
