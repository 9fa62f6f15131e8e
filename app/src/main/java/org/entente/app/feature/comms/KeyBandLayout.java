package org.entente.app.feature.comms;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Ruler;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.format.Language;
import org.entente.model.time.Span;
import org.entente.resources.NetPlanText;

import java.util.ArrayList;
import java.util.List;

/// Draws when the keys of a net are valid below the stages in which it is needed; what is needed
/// without a valid key is hatched and named.
final class KeyBandLayout {
    private static final double LABELS = 150;
    private static final double GAP = 8;
    private static final double HEAD = 18;
    private static final double ROW = 18;
    private static final double BAR = 12;
    private static final Style GROUND = Style.of("grid.background");
    private static final Style OUTSIDE = Style.of("grid.outside");
    private static final Style EDGE = Style.of("grid.major");
    private static final Style STAGE = Style.of("axis.minor");
    private static final Style TITLE = Style.of("label.title");
    private static final Style VALID = Style.of("bar.planned");
    private static final Style OVER = Style.of("bar.dimmed");
    private static final Style OPEN = Style.of("bar.float");
    private static final Style MISSING = Style.of("density.conflict");
    private static final Style TEXT = Style.of("bar.beside");

    private final TextMeasurer measurer;
    private final Language language;

    KeyBandLayout(TextMeasurer measurer, Language language) {
        this.measurer = measurer;
        this.language = language;
    }

    static double height(KeyBands keys) {
        return HEAD + (keys.bands().size() + 1) * ROW + GAP;
    }

    Drawing drawing(KeyBands keys, double width) {
        var shapes = new ArrayList<Shape>();
        double height = height(keys);
        var ruler = new Ruler(keys.time(), LABELS, Math.max(1, width - LABELS - GAP));
        shapes.add(new Shape.Fill(new Box(0, 0, width, height), GROUND));
        outside(keys, ruler, height, shapes);
        stages(keys, ruler, height, shapes);
        for (int i = 0; i < keys.bands().size(); i++) {
            band(keys, keys.bands().get(i), ruler, HEAD + i * ROW, shapes);
        }
        need(keys, ruler, HEAD + keys.bands().size() * ROW, shapes);
        return new Drawing(width, height, shapes, List.of());
    }

    /// When the net is not needed.
    private static void outside(KeyBands keys, Ruler ruler, double height, List<Shape> shapes) {
        var before = new Span(keys.time().start(), keys.needed().start());
        var after = new Span(keys.needed().end(), keys.time().end());
        shapes.add(new Shape.Fill(ruler.box(before, 0, height), OUTSIDE));
        shapes.add(new Shape.Fill(ruler.box(after, 0, height), OUTSIDE));
    }

    private void stages(KeyBands keys, Ruler ruler, double height, List<Shape> shapes) {
        for (int i = 0; i < keys.stages().size(); i++) {
            var stage = keys.stages().get(i);
            var box = ruler.box(stage.span(), 0, HEAD);
            shapes.add(new Shape.Line(new Point(box.x(), 0), new Point(box.x(), height), EDGE));
            double right =
                    i + 1 < keys.stages().size()
                            ? ruler.x(keys.stages().get(i + 1).span().start())
                            : box.right();
            label(
                    stage.name(),
                    STAGE,
                    new Room(box.x() + 3, HEAD - 5, right - box.x() - 6),
                    shapes);
        }
    }

    private void band(
            KeyBands keys, KeyBands.Band band, Ruler ruler, double top, List<Shape> shapes) {
        title(band.name(), top, shapes);
        var span = band.span();
        if (span == null) {
            shapes.add(new Shape.Bar(ruler.box(keys.needed(), top + 3, BAR), 2, OPEN));
            say(NetPlanText.NO_PERIOD, ruler.box(keys.needed(), top, ROW), top, shapes);
        } else if (span.overlaps(keys.time())) {
            shapes.add(
                    new Shape.Bar(
                            ruler.box(span, top + 3, BAR), 2, band.isCounting() ? VALID : OVER));
        } else {
            say(NetPlanText.ELSEWHERE, ruler.box(keys.needed(), top, ROW), top, shapes);
        }
    }

    /// The need, with the gaps in it.
    private void need(KeyBands keys, Ruler ruler, double top, List<Shape> shapes) {
        title(language.say(NetPlanText.UNCOVERED), top, shapes);
        var whole = ruler.box(keys.needed(), top, ROW);
        if (keys.bands().isEmpty()) {
            say(NetPlanText.NO_KEYS, whole, top, shapes);
        } else if (keys.gaps().isEmpty()) {
            say(NetPlanText.COVERED, whole, top, shapes);
        }
        for (var gap : keys.gaps()) {
            var box = ruler.box(gap, top + 3, BAR);
            shapes.add(new Shape.Bar(box, 2, keys.isUncertain() ? OPEN : MISSING));
        }
        name(keys, ruler, top, shapes);
    }

    /// Names each gap beside it where there is room.
    private void name(KeyBands keys, Ruler ruler, double top, List<Shape> shapes) {
        double from = LABELS;
        double right = ruler.left() + ruler.width();
        for (var gap : keys.gaps()) {
            var box = ruler.box(gap, top, ROW);
            var text = gap(gap);
            double wide = measurer.width(text, TEXT);
            double x = box.right() + 4 + wide <= right ? box.right() + 4 : box.x() - 4 - wide;
            if (x >= from) {
                label(text, TEXT, new Room(x, top + ROW - 5, wide), shapes);
                from = x + wide + GAP;
            }
        }
    }

    /// When there is no valid key, in words.
    String gap(Span gap) {
        var formats = language.formats();
        return language.say(NetPlanText.GAP, formats.zulu(gap.start()), formats.zulu(gap.end()));
    }

    private void title(String text, double top, List<Shape> shapes) {
        label(text, TITLE, new Room(GAP, top + ROW - 5, LABELS - 2 * GAP), shapes);
    }

    private void say(NetPlanText text, Box box, double top, List<Shape> shapes) {
        label(
                language.say(text),
                TEXT,
                new Room(box.x() + 4, top + ROW - 5, box.width() - 8),
                shapes);
    }

    /// Where a line of text may stand: from where, on which baseline and how wide.
    private record Room(double x, double y, double width) {}

    private void label(String text, Style style, Room room, List<Shape> shapes) {
        var fitted = measurer.fit(text, style, room.width());
        if (!fitted.isEmpty()) {
            shapes.add(new Shape.Label(new Point(room.x(), room.y()), fitted, Align.START, style));
        }
    }
}
