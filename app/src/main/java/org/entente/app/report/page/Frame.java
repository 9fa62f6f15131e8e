package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.report.PageFormat;
import org.entente.model.label.Label;

import java.util.List;

/// Where things stand on a page of one size: banners top and bottom in the marking's lines, running
/// header and footer, and between them the room for content.
record Frame(PageFormat format, List<String> marking, double bannerHeight) {
    static final double SIDE = 40;
    static final double PADDING = 3;
    private static final double EDGE = 22;
    private static final double LINE = 16;
    private static final double GAP = 12;

    /// The frame of pages of that size, high enough for the whole marking.
    static Frame of(Label label, PageFormat format, Typesetter type) {
        var style = Looks.text(Looks.banner(label.classification()));
        var lines = type.wrap(label.marking(), style, width(format) - 2 * PADDING);
        return new Frame(format, lines, lines.size() * type.leading(style) + 2 * PADDING);
    }

    static double width(PageFormat format) {
        return format.width() - 2 * SIDE;
    }

    Box topBanner() {
        return new Box(SIDE, EDGE, width(format), bannerHeight);
    }

    Box bottomBanner() {
        return new Box(SIDE, format.height() - EDGE - bannerHeight, width(format), bannerHeight);
    }

    /// The line of the running header.
    Box header() {
        return new Box(SIDE, topBanner().bottom() + 4, width(format), LINE);
    }

    /// The line of the running footer.
    Box footer() {
        return new Box(SIDE, bottomBanner().y() - 4 - LINE, width(format), LINE);
    }

    Box room() {
        double top = header().bottom() + GAP;
        return new Box(SIDE, top, width(format), footer().y() - GAP / 2 - top);
    }
}
