package org.entente.app.feature.timeline;

import javafx.scene.canvas.Canvas;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.Hit;
import org.entente.app.draw.fx.FxPainter;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// The canvases of the timeline above each other, none larger than the view. Each is painted again
/// only when something that it shows has changed.
final class Layers {
    private final Canvas labels = canvas("timeline-labels");
    private final Canvas grid = canvas("timeline-grid");
    private final Canvas content = canvas("timeline-content");
    private final Canvas overlay = canvas("timeline-overlay");
    private FxPainter painter;
    private final TimelineLayout layout;
    private @Nullable TimelineFrame painted;
    private List<Hit> hits = List.of();
    private int paintings;

    Layers(TimelineLayout layout, FxPainter painter) {
        this.layout = layout;
        this.painter = painter;
    }

    private static Canvas canvas(String id) {
        var canvas = new Canvas();
        canvas.setId(id);
        return canvas;
    }

    Canvas labels() {
        return labels;
    }

    Canvas grid() {
        return grid;
    }

    Canvas content() {
        return content;
    }

    Canvas overlay() {
        return overlay;
    }

    /// Where the tasks were drawn last.
    List<Hit> hits() {
        return hits;
    }

    /// How often a canvas was painted since the beginning.
    int paintings() {
        return paintings;
    }

    void setPainter(FxPainter newPainter) {
        painter = newPainter;
        painted = null;
    }

    void paint(TimelineFrame frame) {
        var old = painted;
        painted = frame;
        if (old == null || gridDiffers(old, frame)) {
            paint(layout.grid(frame), grid);
        }
        if (old == null || contentDiffers(old, frame)) {
            var drawing = layout.content(frame);
            hits = drawing.hits();
            paint(drawing, content);
        }
        if (old == null || labelsDiffer(old, frame)) {
            paint(layout.labels(frame), labels);
        }
        if (old == null || overlayDiffers(old, frame)) {
            paint(layout.overlay(frame), overlay);
        }
    }

    private void paint(Drawing drawing, Canvas canvas) {
        paintings++;
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        painter.paint(drawing, canvas);
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    private static boolean rowsDiffer(TimelineFrame old, TimelineFrame now) {
        return old.state() != now.state()
                || !old.viewport().equals(now.viewport())
                || !old.measures().equals(now.measures())
                || !old.second().equals(now.second());
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    private static boolean gridDiffers(TimelineFrame old, TimelineFrame now) {
        return rowsDiffer(old, now)
                || rowColoursDiffer(old, now)
                || !old.now().equals(now.now())
                || old.emphasis().overburden() != now.emphasis().overburden()
                || old.emphasis().course() != now.emphasis().course();
    }

    private static boolean rowColoursDiffer(TimelineFrame old, TimelineFrame now) {
        return old.spotlight().hoveredRow() != now.spotlight().hoveredRow()
                || !old.spotlight().selection().equals(now.spotlight().selection());
    }

    private static boolean contentDiffers(TimelineFrame old, TimelineFrame now) {
        return rowsDiffer(old, now) || !old.emphasis().equals(now.emphasis());
    }

    private static boolean labelsDiffer(TimelineFrame old, TimelineFrame now) {
        return contentDiffers(old, now)
                || rowColoursDiffer(old, now)
                || !Objects.equals(old.spotlight().focus(), now.spotlight().focus());
    }

    private static boolean overlayDiffers(TimelineFrame old, TimelineFrame now) {
        return rowsDiffer(old, now)
                || !old.spotlight().equals(now.spotlight())
                || !old.gesture().equals(now.gesture())
                || !old.now().equals(now.now());
    }

    /// Puts the canvases where they belong.
    void relocate(TimelineFrame frame) {
        var labelWidth = frame.measures().labelWidth();
        labels.relocate(0, 0);
        grid.relocate(labelWidth, 0);
        content.relocate(labelWidth, frame.head());
        overlay.relocate(labelWidth, frame.head());
    }
}
