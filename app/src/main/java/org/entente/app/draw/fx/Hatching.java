package org.entente.app.draw.fx;

import javafx.scene.canvas.GraphicsContext;

import org.entente.app.draw.Box;

/// Hatches a box by lines that end at its edges, so that no clip is needed.
final class Hatching {
    private static final double STEP = 5;

    private Hatching() {}

    static void paint(Box box, FxPainter.Ink ink, GraphicsContext graphics) {
        if (ink.line() == null) {
            return;
        }
        switch (ink.hatch()) {
            case NONE -> {}
            case RISING -> slanted(box, ink, graphics, 1);
            case FALLING -> slanted(box, ink, graphics, -1);
            case CROSSED -> {
                slanted(box, ink, graphics, 1);
                slanted(box, ink, graphics, -1);
            }
            case UPRIGHT -> upright(box, ink, graphics);
        }
    }

    private static void prepare(FxPainter.Ink ink, GraphicsContext graphics) {
        graphics.setStroke(ink.line());
        graphics.setLineWidth(1);
        graphics.setLineDashes();
    }

    /// The lines lie on one grid of the whole canvas, so that neighbouring boxes join.
    private static void slanted(Box box, FxPainter.Ink ink, GraphicsContext graphics, int slope) {
        prepare(ink, graphics);
        var first = Math.floor((box.x() - box.height()) / STEP) * STEP;
        for (var x = first; x < box.right(); x += STEP) {
            var from = Math.max(x, box.x());
            var to = Math.min(x + box.height(), box.right());
            if (to > from) {
                graphics.strokeLine(from, y(box, from - x, slope), to, y(box, to - x, slope));
            }
        }
    }

    private static double y(Box box, double along, int slope) {
        return slope > 0 ? box.bottom() - along : box.y() + along;
    }

    private static void upright(Box box, FxPainter.Ink ink, GraphicsContext graphics) {
        graphics.setFill(ink.line());
        for (var x = Math.ceil(box.x() / STEP) * STEP; x < box.right(); x += STEP) {
            graphics.fillRect(x, box.y(), 1, box.height());
        }
    }
}
