package org.entente.app.feature.timeline;

import org.entente.app.report.PageFormat;

import java.util.List;

/// On what the timeline is printed: one sheet as large as it takes, or pages.
public enum SheetForm {
    POSTER(
            List.of(
                    new Size(PageFormat.A3_LANDSCAPE, 100),
                    new Size(PageFormat.A3_LANDSCAPE, 75),
                    new Size(PageFormat.A2_LANDSCAPE, 75),
                    new Size(PageFormat.A1_LANDSCAPE, 75),
                    new Size(PageFormat.A0_LANDSCAPE, 75),
                    new Size(PageFormat.A0_LANDSCAPE, 50))),
    A3(List.of(new Size(PageFormat.A3_LANDSCAPE, 75))),
    A4(List.of(new Size(PageFormat.A4_LANDSCAPE, 60)));

    private final List<Size> sizes;

    SheetForm(List<Size> sizes) {
        this.sizes = sizes;
    }

    /// Paper, and how large a pixel of the screen is on it, in percent of a point.
    record Size(PageFormat paper, int percent) {}

    /// From the smallest; where not even the last holds everything, it is used for several sheets.
    List<Size> sizes() {
        return sizes;
    }
}
