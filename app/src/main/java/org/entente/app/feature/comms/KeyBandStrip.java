package org.entente.app.feature.comms;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import org.entente.app.draw.fx.FxPainter;
import org.jspecify.annotations.Nullable;

/// The band of the keys of a net. Paints in the layout pulse.
final class KeyBandStrip extends Region {
    private final Canvas canvas = new Canvas();
    private KeyBandLayout layout;
    private FxPainter painter;
    private @Nullable KeyBands keys;

    KeyBandStrip(KeyBandLayout layout, FxPainter painter) {
        this.layout = layout;
        this.painter = painter;
        setId("comms-net-keys");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinWidth(0);
    }

    void setPainter(KeyBandLayout newLayout, FxPainter newPainter) {
        layout = newLayout;
        painter = newPainter;
        requestLayout();
    }

    void show(@Nullable KeyBands newKeys, String spoken) {
        keys = newKeys;
        setVisible(keys != null);
        setManaged(keys != null);
        setAccessibleText(spoken);
        double height = keys == null ? 0 : KeyBandLayout.height(keys);
        setMinHeight(height);
        setPrefHeight(height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var shown = keys;
        if (shown != null) {
            var drawing = layout.drawing(shown, getWidth());
            canvas.setWidth(drawing.width());
            canvas.setHeight(drawing.height());
            painter.paint(drawing, canvas);
        }
    }
}
