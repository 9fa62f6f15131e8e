package org.entente.app.draw.fx;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.entente.app.draw.Box;
import org.entente.app.draw.Look;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Bars with round corners, put together from stored ends and plain rectangles where every pixel of
/// the drawing is one of the screen: that takes a tenth of the time of rastering each anew.
/// Confined to the JavaFX thread.
final class RoundBars {
    private static final int SAMPLES = 8;

    private final Map<Form, Image> ends = new HashMap<>();
    private boolean isOnPixels;

    /// A bar that is no wider than its two ends.
    private record Form(
            @Nullable Color fill,
            @Nullable Color line,
            int lineWidth,
            double radius,
            int width,
            int height) {}

    /// To be told before anything is painted on the canvas.
    void begin(Canvas canvas) {
        var scene = canvas.getScene();
        var window = scene == null ? null : scene.getWindow();
        isOnPixels =
                window != null && window.getRenderScaleX() == 1 && window.getRenderScaleY() == 1;
    }

    /// Whether every pixel of what is painted now is one of the screen.
    boolean isOnPixels() {
        return isOnPixels;
    }

    /// False where the bar cannot be put together.
    boolean paint(Box box, double radius, FxPainter.Ink ink, GraphicsContext graphics) {
        var end = (int) Math.ceil(radius + ink.width());
        if (!isOnPixels || !isPlain(ink) || !isSnapped(box) || box.height() < 2 * end) {
            return false;
        }
        var width = (int) Math.min(box.width(), 2 * end);
        var form =
                new Form(
                        ink.fill(),
                        ink.line(),
                        ink.line() == null ? 0 : (int) ink.width(),
                        radius,
                        width,
                        (int) box.height());
        var image = ends.computeIfAbsent(form, RoundBars::draw);
        if (box.width() <= width) {
            graphics.drawImage(image, box.x(), box.y());
        } else {
            stretch(image, end, box, graphics);
            middle(
                    form,
                    new Box(box.x() + end, box.y(), box.width() - 2 * end, box.height()),
                    graphics);
        }
        return true;
    }

    private static boolean isPlain(FxPainter.Ink ink) {
        return ink.fill() != null
                && ink.hatch() == Look.Hatch.NONE
                && !ink.isDashed()
                && isWhole(ink.width());
    }

    private static boolean isSnapped(Box box) {
        return isWhole(box.x())
                && isWhole(box.y())
                && isWhole(box.width())
                && isWhole(box.height())
                && box.width() > 0;
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    private static void stretch(Image image, int end, Box box, GraphicsContext graphics) {
        var height = box.height();
        graphics.drawImage(image, 0, 0, end, height, box.x(), box.y(), end, height);
        graphics.drawImage(image, end, 0, end, height, box.right() - end, box.y(), end, height);
    }

    private static void middle(Form form, Box box, GraphicsContext graphics) {
        if (form.line() != null) {
            graphics.setFill(form.line());
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        }
        var edge = form.lineWidth();
        graphics.setFill(form.fill());
        graphics.fillRect(box.x(), box.y() + edge, box.width(), box.height() - 2 * edge);
    }

    private static Image draw(Form form) {
        var image = new WritableImage(form.width(), form.height());
        for (int y = 0; y < form.height(); y++) {
            for (int x = 0; x < form.width(); x++) {
                image.getPixelWriter().setColor(x, y, pixel(form, x, y));
            }
        }
        return image;
    }

    /// The line over the fill, each as thick as it covers the pixel.
    private static Color pixel(Form form, int x, int y) {
        var half = form.lineWidth() / 2.0;
        var fill = cover(form, 0, form.radius(), x, y);
        var line = form.line();
        if (line == null || form.fill() == null) {
            return thinned(form.fill(), fill);
        }
        var over =
                cover(form, 0, form.radius() + half, x, y)
                        - cover(form, 2 * half, Math.max(0, form.radius() - half), x, y);
        var below = fill * (1 - over);
        var whole = over + below;
        return whole == 0
                ? Color.TRANSPARENT
                : thinned(form.fill().interpolate(line, over / whole), whole);
    }

    private static Color thinned(@Nullable Color colour, double opacity) {
        return colour == null
                ? Color.TRANSPARENT
                : Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    /// How much of the pixel lies in the bar without an edge of that width, from 0 to 1.
    private static double cover(Form form, double edge, double radius, int x, int y) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            var px = x + (i % SAMPLES + 0.5) / SAMPLES;
            var py = y + (i / SAMPLES + 0.5) / SAMPLES;
            var dx = beyond(px - edge, form.width() - 2 * edge, radius);
            var dy = beyond(py - edge, form.height() - 2 * edge, radius);
            inside += dx * dx + dy * dy <= radius * radius ? 1 : 0;
        }
        return (double) inside / (SAMPLES * SAMPLES);
    }

    /// How far a place lies outside that part of a length in which nothing is round.
    private static double beyond(double at, double length, double radius) {
        return Math.max(0, Math.max(radius - at, at - (length - radius)));
    }
}
