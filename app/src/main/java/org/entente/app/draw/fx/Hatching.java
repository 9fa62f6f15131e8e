package org.entente.app.draw.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.entente.app.draw.Box;
import org.entente.app.draw.Look;

import java.util.HashMap;
import java.util.Map;

/// Hatches a box by lines that end at its edges, so that no clip is needed. Low boxes are cut out
/// of stored pictures where every pixel of the drawing is one of the screen: that takes a tenth of
/// the time of rastering each line anew. Confined to the JavaFX thread.
final class Hatching {
    private static final double STEP = 5;
    private static final int PERIOD = (int) STEP;
    private static final int LENGTH = 50 * PERIOD;
    private static final int LOWEST = 64;
    private static final int SAMPLES = 8;

    private final Map<Form, Image> strips = new HashMap<>();

    /// A long hatched strip that begins where the lines do.
    private record Form(Color line, Look.Hatch hatch, int height) {}

    void paint(Box box, FxPainter.Ink ink, boolean isOnPixels, GraphicsContext graphics) {
        if (ink.line() == null) {
            return;
        }
        switch (ink.hatch()) {
            case NONE -> {}
            case RISING, FALLING, CROSSED -> slanted(box, ink, isOnPixels, graphics);
            case UPRIGHT -> upright(box, ink, graphics);
        }
    }

    private void slanted(Box box, FxPainter.Ink ink, boolean isOnPixels, GraphicsContext graphics) {
        var line = ink.line();
        if (line != null && isOnPixels && isSnapped(box) && box.height() <= LOWEST) {
            var form = new Form(line, ink.hatch(), (int) box.height());
            cut(strips.computeIfAbsent(form, Hatching::draw), box, graphics);
            return;
        }
        if (ink.hatch() != Look.Hatch.FALLING) {
            slanted(box, ink, graphics, 1);
        }
        if (ink.hatch() != Look.Hatch.RISING) {
            slanted(box, ink, graphics, -1);
        }
    }

    private static boolean isSnapped(Box box) {
        return box.x() == Math.rint(box.x())
                && box.y() == Math.rint(box.y())
                && box.width() == Math.rint(box.width())
                && box.height() == Math.rint(box.height())
                && box.height() > 0;
    }

    private static void cut(Image strip, Box box, GraphicsContext graphics) {
        for (double x = box.x(); x < box.right(); ) {
            var from = Math.floorMod((long) x, PERIOD);
            var width = Math.min(box.right() - x, (double) LENGTH - from);
            var height = box.height();
            graphics.drawImage(strip, from, 0, width, height, x, box.y(), width, height);
            x += width;
        }
    }

    private static Image draw(Form form) {
        var image = new WritableImage(LENGTH, form.height());
        var line = form.line();
        for (int y = 0; y < form.height(); y++) {
            for (int x = 0; x < LENGTH; x++) {
                var opacity = line.getOpacity() * cover(form, x % PERIOD, y);
                var pixel = Color.color(line.getRed(), line.getGreen(), line.getBlue(), opacity);
                image.getPixelWriter().setColor(x, y, pixel);
            }
        }
        return image;
    }

    /// How much of the pixel the lines cover, from 0 to 1.
    private static double cover(Form form, int x, int y) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            var px = x + (i % SAMPLES + 0.5) / SAMPLES;
            var py = y + (i / SAMPLES + 0.5) / SAMPLES;
            var isRising = form.hatch() != Look.Hatch.FALLING && isOnLine(px - form.height() + py);
            var isFalling = form.hatch() != Look.Hatch.RISING && isOnLine(px - py);
            inside += isRising || isFalling ? 1 : 0;
        }
        return (double) inside / (SAMPLES * SAMPLES);
    }

    /// Whether a place that far along the grid lies on a line one pixel thick at 45 degrees.
    private static boolean isOnLine(double along) {
        return Math.abs(along - Math.rint(along / STEP) * STEP) <= Math.sqrt(0.5);
    }

    /// The lines lie on one grid of the whole canvas, so that neighbouring boxes join.
    private static void slanted(Box box, FxPainter.Ink ink, GraphicsContext graphics, int slope) {
        graphics.setStroke(ink.line());
        graphics.setLineWidth(1);
        graphics.setLineDashes();
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
