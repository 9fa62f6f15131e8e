package org.entente.app.workspace;

/// How tall the rows of tables and of the timeline are, in pixels at 100 %.
public enum Density {
    COMPACT(28),
    NORMAL(32),
    TOUCH(40);

    private final int rowHeight;

    Density(int rowHeight) {
        this.rowHeight = rowHeight;
    }

    public int rowHeight() {
        return rowHeight;
    }
}
