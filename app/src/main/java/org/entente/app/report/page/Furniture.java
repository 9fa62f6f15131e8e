package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.format.Formats;
import org.entente.app.report.Document;
import org.entente.app.report.PageFormat;
import org.entente.resources.ReportText;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What stands on every page: the marking at top and bottom, the running header and the footer.
final class Furniture {
    private final Document document;
    private final String printed;
    private final Typesetter type;

    Furniture(Document document, Typesetter type) {
        this.document = document;
        this.type = type;
        var formats = new Formats(document.texts().locale(), ZoneOffset.UTC);
        this.printed = document.texts().get(ReportText.PRINTED, formats.zulu(document.printedAt()));
    }

    Frame frame(PageFormat format) {
        return Frame.of(document.label(), format, type);
    }

    private Style banner() {
        return Looks.banner(document.label().classification());
    }

    List<Piece> header(Sheet sheet) {
        var frame = sheet.frame();
        var shapes = new ArrayList<Shape>(marking(frame, frame.topBanner()));
        shapes.addAll(ends(frame.header(), document.title(), sheet.section().title()));
        return List.of(new Piece.Artifact(Piece.Kind.HEADER, shapes));
    }

    List<Piece> footer(Sheet sheet, int page, int pages) {
        var frame = sheet.frame();
        var count = document.texts().get(ReportText.PAGE_OF, page, pages);
        var shapes = new ArrayList<Shape>(ends(frame.footer(), printed, count));
        shapes.addAll(marking(frame, frame.bottomBanner()));
        return List.of(new Piece.Artifact(Piece.Kind.FOOTER, shapes));
    }

    private List<Shape> marking(Frame frame, Box band) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Fill(band, banner()));
        shapes.addAll(
                type.labels(
                        frame.marking(),
                        new Point(band.x() + band.width() / 2, band.y() + Frame.PADDING),
                        Align.CENTRE,
                        Looks.text(banner())));
        return shapes;
    }

    private List<Shape> ends(Box line, String left, String right) {
        var shapes = new ArrayList<Shape>();
        double rightWidth = type.width(right, Looks.HEADER);
        var fitted = type.fit(left, Looks.HEADER_STRONG, line.width() - rightWidth - Frame.PADDING);
        shapes.addAll(
                type.labels(
                        List.of(fitted),
                        new Point(line.x(), line.y()),
                        Align.START,
                        Looks.HEADER_STRONG));
        shapes.addAll(
                type.labels(
                        List.of(right),
                        new Point(line.right(), line.y()),
                        Align.END,
                        Looks.HEADER));
        return shapes;
    }
}
