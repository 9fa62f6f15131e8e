package org.entente.app.report;

/// Sizes of paper, in points.
public enum PageFormat {
    A4_PORTRAIT(595.28, 841.89),
    A4_LANDSCAPE(841.89, 595.28),
    A3_LANDSCAPE(1190.55, 841.89),
    A2_LANDSCAPE(1683.78, 1190.55),
    A1_LANDSCAPE(2383.94, 1683.78),
    A0_LANDSCAPE(3370.39, 2383.94);

    private final double width;
    private final double height;

    PageFormat(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
