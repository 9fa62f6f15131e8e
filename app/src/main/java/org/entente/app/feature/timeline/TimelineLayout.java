package org.entente.app.feature.timeline;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.format.Language;

/// Draws a frame as shapes: pure, and as dear as what is in view. Coordinates are pixels from the
/// upper left corner of each part.
public final class TimelineLayout {
    private final TextMeasurer measurer;
    private final Language language;

    public TimelineLayout(TextMeasurer measurer, Language language) {
        this.measurer = measurer;
        this.language = language;
    }

    /// The axis and what lies below the bars, as wide as the view and taller by the axis.
    public Drawing grid(TimelineFrame frame) {
        var pen = new Pen(measurer);
        new GridLayout(pen, language, frame).draw();
        return pen.drawing(frame.viewport().width(), frame.head() + frame.viewport().height());
    }

    /// The bars, as big as the view; its hits tell where each task is.
    public Drawing content(TimelineFrame frame) {
        var pen = new Pen(measurer);
        new LinkLayout(pen, frame).drawVisible();
        new GhostLayout(pen, language, frame).draw();
        new AuthorityLayout(pen, language, frame).draw();
        new BarLayout(pen, frame).draw();
        return pen.drawing(frame.viewport().width(), frame.viewport().height());
    }

    /// What lies above the bars, as big as the view.
    public Drawing overlay(TimelineFrame frame) {
        var pen = new Pen(measurer);
        new OverlayLayout(pen, language, frame).draw();
        return pen.drawing(frame.viewport().width(), frame.viewport().height());
    }

    /// The names of the rows, as wide as their column and taller than the view by the axis.
    public Drawing labels(TimelineFrame frame) {
        var pen = new Pen(measurer);
        new LabelLayout(pen, language, frame).draw();
        if (frame.measures().table().isShown()) {
            new TableLayout(pen, language, frame).draw();
        }
        return pen.drawing(frame.measures().labelWidth(), frame.head() + frame.viewport().height());
    }
}
