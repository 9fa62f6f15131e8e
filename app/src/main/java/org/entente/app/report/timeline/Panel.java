package org.entente.app.report.timeline;

import org.entente.app.draw.Shape;
import org.entente.model.time.Span;
import org.entente.resources.ReportText;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One phase of the poster on a scale of its own: its name on the left, its tasks in lanes.
final class Panel {
    static final double LABELS = 122;

    private static final double BELOW = 7;
    private static final double GAP = 6;
    private static final double NAME_BASELINE = 9;
    private static final double LINE = 10.6;
    private static final double PADDING_SHARE = 0.015;

    private final Paper paper;
    private final Group group;
    private final PaperScale scale;
    private final Axis axis;
    private final Lanes lanes;
    private final Lanes.Packed packed;
    private final double width;

    Panel(Paper paper, Group group, double width) {
        this.paper = paper;
        this.group = group;
        this.width = width;
        this.scale = new PaperScale(padded(span(group)), LABELS, width - LABELS);
        this.axis = new Axis(paper, scale);
        this.lanes = new Lanes(paper, scale);
        this.packed = lanes.packed(group.entries(), Integer.MAX_VALUE);
    }

    /// The phase itself; what lies beyond it is cut.
    private static Span span(Group group) {
        return group.span() == null ? group.extent() : group.span();
    }

    private static Span padded(Span span) {
        var padding = Duration.ofSeconds((long) (span.length().toSeconds() * PADDING_SHARE) + 1);
        return new Span(span.start().minus(padding), span.end().plus(padding));
    }

    int laneCount() {
        return packed.count();
    }

    double height(int laneCount) {
        return Math.max(laneCount * Lanes.HEIGHT + Axis.HEIGHT + 3, names(0).size() * LINE) + BELOW;
    }

    /// How many lanes go into that height.
    int fitting(double height) {
        return (int) ((height - Axis.HEIGHT - 3 - BELOW) / Lanes.HEIGHT);
    }

    Group group() {
        return group;
    }

    /// The lanes from one to before another.
    List<Shape> shapes(double y, int from, int until) {
        var part = packed.part(from, until);
        double top = y + Axis.HEIGHT;
        double bottom = top + part.height() + 3;
        var shapes = new ArrayList<Shape>();
        shapes.addAll(axis.grid(top, bottom));
        shapes.addAll(axis.shapes(y));
        shapes.addAll(axis.moments(y, bottom));
        shapes.addAll(lanes.shapes(part, top + 2));
        double baseline = y + NAME_BASELINE;
        var style = Inks.GROUP_TEXT;
        for (var line : names(from)) {
            shapes.add(Paper.label(line, 0, baseline, style));
            baseline += LINE;
        }
        shapes.add(Paper.line(0, bottom, width, bottom, Inks.FRAME));
        shapes.add(Paper.line(0, y, width, y, Inks.FRAME));
        return shapes;
    }

    private List<String> names(int from) {
        var title = from == 0 ? group.title() : paper.say(ReportText.CONTINUED, group.title());
        return paper.type().wrap(title, Inks.GROUP_TEXT, LABELS - GAP);
    }
}
