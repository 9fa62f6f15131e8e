package org.entente.app.feature.timeline;

/// How big the parts of the timeline are, in pixels.
public record Measures(int rowHeight, double labelWidth, Table table) {
    public Measures(int rowHeight, double labelWidth) {
        this(rowHeight, labelWidth, Table.HIDDEN);
    }

    /// One line of the axis; it has three.
    static final double LINE = 18;

    /// The strip below the axis that shows how much goes on when.
    static final double STRIP = 10;

    /// Axis and strip together: where the rows begin, but for what is known of readiness.
    static final double HEAD = 3 * LINE + STRIP;

    /// The strip below that one, which shows how ready the exercise is where that is known.
    static final double READINESS = 18;

    static final double GAP = 5;
    static final double MILESTONE = 7;

    /// What is narrower is gathered into runs.
    static final double NARROW = 3;

    static final double NARROWEST_LABELS = 140;

    double barHeight() {
        return rowHeight - 2 * GAP;
    }

    /// How wide the names are; the table stands between them and the bars.
    double nameWidth() {
        return table.isShown() ? Math.min(table.names(), labelWidth) : labelWidth;
    }

    Measures withTable(Table newTable) {
        return new Measures(rowHeight, labelWidth, newTable);
    }

    Measures withRowHeight(int height) {
        return new Measures(height, labelWidth, table);
    }

    Measures withLabelWidth(double width) {
        return new Measures(rowHeight, Math.max(NARROWEST_LABELS, width), table);
    }

    /// Where text of that size stands so that its capitals are in the middle.
    static double baseline(double middle, double size) {
        return Math.rint(middle + size * 0.36);
    }
}
