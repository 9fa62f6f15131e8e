package org.entente.app.report.timeline;

import static java.util.Comparator.comparingInt;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.model.time.Span;
import org.entente.resources.ReportText;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The whole exercise on one scale: a band for each phase, and in it as many of its tasks as the
/// height allows, milestones and summaries first.
final class Overview {
    private static final double PADDING_SHARE = 0.01;
    private static final int CONSIDERED = 600;
    private static final double GAP = 6;
    private static final double LINE = 10.6;
    private static final double BAND_PADDING = 3;
    private static final double NAME_BASELINE = 10.4;

    private final Paper paper;
    private final List<Group> groups;
    private final Box room;
    private final PaperScale scale;
    private final Lanes lanes;

    Overview(Paper paper, List<Group> groups, Box room) {
        this.paper = paper;
        this.groups = groups;
        this.room = room;
        this.scale = new PaperScale(extent(groups), Panel.LABELS, room.width() - Panel.LABELS);
        this.lanes = new Lanes(paper, scale);
    }

    private static Span extent(List<Group> groups) {
        var start = groups.stream().map(group -> group.extent().start()).min(Instant::compareTo);
        var end = groups.stream().map(group -> group.extent().end()).max(Instant::compareTo);
        var span = new Span(start.orElseThrow(), end.orElseThrow());
        var padding = Duration.ofSeconds((long) (span.length().toSeconds() * PADDING_SHARE) + 1);
        return new Span(span.start().minus(padding), span.end().plus(padding));
    }

    /// One phase with what is shown of it.
    private record Band(Group group, Lanes.Packed packed, List<String> names) {
        double height() {
            return Math.max(packed.height(), names.size() * LINE) + 2 * BAND_PADDING;
        }
    }

    /// The drawings, one for each sheet that the phases need, and whether they hold every task.
    record Drawn(List<Drawing> drawings, boolean isComplete) {}

    /// The phases alone, as a strip.
    static Drawing phases(Paper paper, List<Group> groups, double width) {
        var overview = new Overview(paper, groups, new Box(0, 0, width, 0));
        var empty =
                groups.stream()
                        .filter(group -> group.span() != null)
                        .map(group -> overview.band(group.with(List.of()), 0))
                        .toList();
        return overview.drawing(empty);
    }

    /// As much as goes on one sheet; the phases in any case.
    Drawn drawn() {
        double height = room.height() - Axis.HEIGHT - Legend.HEIGHT;
        var bands = new ArrayList<>(groups.stream().map(group -> band(group, 0)).toList());
        boolean grows = true;
        for (int most = 1; grows; most++) {
            grows = false;
            for (int index = 0; index < bands.size(); index++) {
                grows |= grow(bands, index, most, height);
            }
        }
        boolean isComplete = bands.stream().allMatch(band -> band.packed().left() == 0);
        return new Drawn(sheets(bands, height), isComplete);
    }

    /// Gives a phase that many lanes if it has use for them and all still fits.
    private boolean grow(List<Band> bands, int index, int most, double height) {
        var before = bands.get(index);
        if (before.packed().left() == 0) {
            return false;
        }
        var after = band(before.group(), most);
        double others = bands.stream().mapToDouble(Band::height).sum() - before.height();
        if (others + after.height() > height) {
            return false;
        }
        bands.set(index, after);
        return true;
    }

    private List<Drawing> sheets(List<Band> bands, double height) {
        var drawings = new ArrayList<Drawing>();
        var sheet = new ArrayList<Band>();
        double used = 0;
        for (var band : bands) {
            if (used + band.height() > height && !sheet.isEmpty()) {
                drawings.add(drawing(sheet));
                sheet.clear();
                used = 0;
            }
            sheet.add(band);
            used += band.height();
        }
        drawings.add(drawing(sheet));
        return drawings;
    }

    private Band band(Group group, int most) {
        var first =
                group.entries().stream()
                        .sorted(comparingInt(Overview::rank))
                        .limit(CONSIDERED)
                        .toList();
        var packed = lanes.packed(first, most).plusLeft(group.entries().size() - first.size());
        var names = paper.type().wrap(group.title(), Inks.GROUP_TEXT, Panel.LABELS - GAP);
        return new Band(group, packed, names);
    }

    /// What is asked for first has the smallest rank.
    private static int rank(Entry entry) {
        return 2 * entry.depth() + (entry.kind() == Entry.Kind.ACTIVITY ? 1 : 0);
    }

    private Drawing drawing(List<Band> bands) {
        double bottom = Axis.HEIGHT + bands.stream().mapToDouble(Band::height).sum();
        var axis = new Axis(paper, scale);
        var shapes = new ArrayList<Shape>();
        double y = Axis.HEIGHT;
        for (var band : bands) {
            shapes.addAll(ground(band, y));
            y += band.height();
        }
        shapes.addAll(axis.grid(Axis.HEIGHT, bottom));
        shapes.addAll(axis.shapes(0));
        shapes.addAll(axis.moments(0, bottom));
        y = Axis.HEIGHT;
        for (var band : bands) {
            shapes.addAll(content(band, y));
            y += band.height();
        }
        shapes.add(Paper.line(0, 0, room.width(), 0, Inks.FRAME));
        var legend = legend(bands, bottom);
        shapes.addAll(legend);
        double height = bottom + (legend.isEmpty() ? 1 : Legend.HEIGHT);
        return new Drawing(room.width(), height, shapes, List.of());
    }

    /// Only where there are tasks.
    private List<Shape> legend(List<Band> bands, double y) {
        boolean hasTasks = bands.stream().anyMatch(band -> band.packed().count() > 0);
        var box = new Box(scale.left(), y + GAP, scale.width(), Legend.HEIGHT);
        return hasTasks ? Legend.inOneLine(paper, box) : List.of();
    }

    private List<Shape> ground(Band band, double y) {
        var span = band.group().span();
        if (span == null) {
            return List.of();
        }
        double x = scale.x(span.start());
        double right = scale.x(span.end());
        var box = new Box(x, y + 1, Math.max(1, right - x), band.height() - 2);
        boolean isAlone = band.packed().count() == 0;
        return List.of(new Shape.Bar(box, 2, isAlone ? Inks.BAR : Inks.PHASE));
    }

    private List<Shape> content(Band band, double y) {
        var shapes = new ArrayList<Shape>(lanes.shapes(band.packed(), y + BAND_PADDING));
        double baseline = y + NAME_BASELINE;
        for (var line : band.names()) {
            shapes.add(Paper.label(line, 0, baseline, Inks.GROUP_TEXT));
            baseline += LINE;
        }
        int left = band.packed().left();
        if (left > 0 && baseline <= y + band.height() - BAND_PADDING) {
            var more = paper.say(ReportText.MORE_BELOW, left);
            shapes.add(Paper.label(more, 0, baseline, Inks.NOTE));
        }
        double bottom = y + band.height();
        shapes.add(Paper.line(0, bottom, room.width(), bottom, Inks.FRAME));
        return shapes;
    }
}
