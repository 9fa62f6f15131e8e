package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.draw.VerdictMark;
import org.entente.app.format.Language;
import org.entente.model.interop.Course;

/// The strip below the axis that shows how ready the exercise is: each stage in the colour and with
/// the sign of its gate and with its counts, as far as there is room for them. Lives for one
/// drawing.
final class ReadinessLayout {
    private static final double SIGN = 18;
    private static final double NARROWEST_SIGN = 8;
    private static final double PAD = 4;
    private static final double TEXT = 11;

    private final Pen pen;
    private final TimelineFrame frame;
    private final ReadinessCards words;
    private final double width;

    ReadinessLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.frame = frame;
        this.words = new ReadinessCards(language, frame);
        this.width = frame.viewport().width();
    }

    void draw() {
        if (frame.readiness() == 0) {
            return;
        }
        pen.horizontal(Measures.HEAD, 0, width, Styles.AXIS_LINE);
        frame.emphasis().course().stretches().forEach(this::draw);
    }

    private void draw(Course.Stretch part) {
        var scale = frame.viewport().scale();
        var from = scale.pixel(part.span().start().toEpochMilli());
        var until = scale.pixel(part.span().end().toEpochMilli());
        if (until <= 0 || from >= width) {
            return;
        }
        if (part.off()) {
            edge(from);
            edge(until);
        }
        var left = Math.max(0, from);
        var right = Math.clamp(until - 1, left + 1, Math.max(width, left + 1));
        var box = new Box(left, Measures.HEAD + 2, right - left, frame.readiness() - 4);
        var colour = part.readiness().gate().colour();
        pen.fill(box.x(), box.y(), box.width(), box.height(), VerdictMark.ground(colour));
        if (box.width() >= NARROWEST_SIGN) {
            var sign = Math.min(SIGN, box.width());
            pen.verdict(new Box(left, box.y(), sign, box.height()), colour);
        }
        text(part, box);
    }

    /// Where things go off and come on again.
    private void edge(double x) {
        if (x >= 0 && x <= width) {
            pen.vertical(x, Measures.HEAD, frame.head() + frame.viewport().height(), Styles.GUIDE);
        }
    }

    /// The longest words for which there is room.
    private void text(Course.Stretch part, Box box) {
        var style = Styles.readiness(part.readiness().gate().colour());
        var room = box.width() - SIGN - 2 * PAD;
        words.forms(part).stream()
                .filter(form -> pen.width(form, style) <= room)
                .findFirst()
                .ifPresent(
                        form ->
                                pen.text(
                                        box.x() + SIGN + PAD,
                                        baseline(box.y() + box.height() / 2, TEXT),
                                        form,
                                        style));
    }
}
