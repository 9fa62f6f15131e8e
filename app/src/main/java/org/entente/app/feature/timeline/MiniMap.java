package org.entente.app.feature.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.format.Language;
import org.entente.resources.TimelineText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// The whole exercise below the chart, with a frame around what is in view that can be dragged. The
/// strip is painted again only when the rows, the size or the moment change.
final class MiniMap extends Region {
    private static final double LEAST_FRAME = 8;
    private static final double STEP = 0.1;
    private static final Duration MOMENT = Duration.ofMinutes(10);

    private final Language language;
    private final MapLayout layout;
    private final Actions actions;
    private final Canvas canvas = new Canvas();
    private final Region window = new Region();
    private final Label title = new Label();
    private FxPainter painter;
    private @Nullable TimelineFrame frame;
    private @Nullable TimelineFrame painted;
    private double grip;

    MiniMap(Language language, MapLayout layout, FxPainter painter, Actions actions) {
        this.language = language;
        this.layout = layout;
        this.painter = painter;
        this.actions = actions;
        setId("timeline-map");
        getStyleClass().add("mini-map");
        setMinHeight(MapLayout.HEIGHT);
        setPrefHeight(MapLayout.HEIGHT);
        setMaxHeight(MapLayout.HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        title.setText(language.say(TimelineText.MAP_TITLE));
        title.getStyleClass().add(Css.CAPTION);
        title.setMouseTransparent(true);
        window.getStyleClass().add("mini-map-frame");
        window.setMouseTransparent(true);
        getChildren().addAll(canvas, title, window);
        canvas.setCursor(Cursor.HAND);
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(event -> pan(event.getX() - grip));
        setOnKeyPressed(this::key);
    }

    void setPainter(FxPainter newPainter) {
        painter = newPainter;
        painted = null;
        requestLayout();
    }

    void render(TimelineFrame newFrame) {
        frame = newFrame;
        requestLayout();
    }

    /// Within the frame the pointer takes hold of it, elsewhere the frame comes to the pointer.
    private void press(MouseEvent event) {
        requestFocus();
        var left = window.getLayoutX() - canvas.getLayoutX();
        var isInside = event.getX() >= left && event.getX() <= left + window.getWidth();
        grip = isInside ? event.getX() - left : window.getWidth() / 2;
        pan(event.getX() - grip);
    }

    private void pan(double left) {
        if (frame != null) {
            actions.panTo((double) MapLayout.scale(frame, canvas.getWidth()).millis(left));
        }
    }

    private void key(KeyEvent event) {
        if (frame == null) {
            return;
        }
        var viewport = frame.viewport();
        var length = viewport.width() * viewport.scale().millisPerPixel();
        var extent = frame.state().whole();
        var start = viewport.scale().start();
        var to =
                switch (event.getCode()) {
                    case LEFT -> start - length * STEP;
                    case RIGHT -> start + length * STEP;
                    case PAGE_UP -> start - length;
                    case PAGE_DOWN -> start + length;
                    case HOME ->
                            extent.map(span -> (double) span.start().toEpochMilli()).orElse(start);
                    case END ->
                            extent.map(span -> span.end().toEpochMilli() - length).orElse(start);
                    default -> Double.NaN;
                };
        if (!Double.isNaN(to)) {
            event.consume();
            actions.panTo(to);
        }
    }

    @Override
    protected void layoutChildren() {
        var shown = frame;
        if (shown == null) {
            return;
        }
        var labels = shown.measures().labelWidth();
        var width = Math.max(1, Math.floor(shown.viewport().width()));
        canvas.relocate(labels, 0);
        title.resizeRelocate(12, 0, Math.max(0, labels - 24), MapLayout.HEIGHT);
        paint(shown, width);
        var scale = MapLayout.scale(shown, width);
        var from = scale.x(shown.viewport().from());
        var until = Math.min(width, scale.x(shown.viewport().until()));
        var left = Math.clamp(from, 0, Math.max(0, width - LEAST_FRAME));
        window.resizeRelocate(
                labels + Math.rint(left),
                0,
                Math.rint(Math.max(LEAST_FRAME, until - left)),
                MapLayout.HEIGHT);
        setAccessibleText(spoken(shown));
    }

    private void paint(TimelineFrame shown, double width) {
        if (!isPainted(shown, width)) {
            painted = shown;
            canvas.setWidth(width);
            canvas.setHeight(MapLayout.HEIGHT);
            painter.paint(layout.draw(shown, width), canvas);
        }
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    private boolean isPainted(TimelineFrame shown, double width) {
        return painted != null
                && painted.state() == shown.state()
                && canvas.getWidth() == width
                && Duration.between(painted.now(), shown.now()).abs().compareTo(MOMENT) < 0;
    }

    private String spoken(TimelineFrame shown) {
        var formats = language.formats();
        return language.say(
                TimelineText.MAP_SPOKEN,
                formats.zulu(Instant.ofEpochMilli(shown.viewport().from())),
                formats.zulu(Instant.ofEpochMilli(shown.viewport().until())));
    }
}
