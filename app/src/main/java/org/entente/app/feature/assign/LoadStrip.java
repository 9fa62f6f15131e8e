package org.entente.app.feature.assign;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.grid.GridFrame;

/// The strip below the matrix with the load of one contingent. Paints in the layout pulse.
final class LoadStrip extends Region {
    private final Canvas canvas = new Canvas();
    private LoadLayout layout;
    private FxPainter painter;
    private GridFrame<AssignState> frame;
    private String title = "";

    LoadStrip(GridFrame<AssignState> frame, LoadLayout layout, FxPainter painter) {
        this.frame = frame;
        this.layout = layout;
        this.painter = painter;
        setId("assign-load");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(0, LoadLayout.HEIGHT);
        setPrefHeight(LoadLayout.HEIGHT);
    }

    void setPainter(LoadLayout newLayout, FxPainter newPainter) {
        layout = newLayout;
        painter = newPainter;
        requestLayout();
    }

    /// Shows the load of the column that the keyboard is in.
    void show(GridFrame<AssignState> newFrame, String newTitle) {
        frame = newFrame;
        title = newTitle;
        setAccessibleText(newTitle);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var drawing = layout.drawing(frame, title, getWidth());
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        painter.paint(drawing, canvas);
    }
}
