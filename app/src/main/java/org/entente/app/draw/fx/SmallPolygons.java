package org.entente.app.draw.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.entente.app.draw.Point;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Small filled polygons, such as signs for folding, as stored pictures where every pixel of the
/// drawing is one of the screen: that takes a tenth of the time of rastering each anew. Confined to
/// the JavaFX thread.
final class SmallPolygons {
    private static final double LARGEST = 24;
    private static final int MOST = 500;
    private static final int SAMPLES = 8;

    private final Map<Form, Image> images = new HashMap<>();

    /// A polygon whose upper left pixel is the first.
    private record Form(Color colour, List<Point> points, int width, int height) {}

    /// False where the polygon is too large to be stored.
    boolean paint(List<Point> points, Color colour, GraphicsContext graphics) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        if (right - left > LARGEST || bottom - top > LARGEST) {
            return false;
        }
        var x = Math.floor(left);
        var y = Math.floor(top);
        var form =
                new Form(
                        colour,
                        points.stream().map(at -> new Point(at.x() - x, at.y() - y)).toList(),
                        (int) Math.ceil(right - x) + 1,
                        (int) Math.ceil(bottom - y) + 1);
        if (images.size() >= MOST) {
            images.clear();
        }
        graphics.drawImage(images.computeIfAbsent(form, SmallPolygons::draw), x, y);
        return true;
    }

    private static Image draw(Form form) {
        var image = new WritableImage(form.width(), form.height());
        var colour = form.colour();
        for (int y = 0; y < form.height(); y++) {
            for (int x = 0; x < form.width(); x++) {
                var opacity = colour.getOpacity() * cover(form.points(), x, y);
                var pixel =
                        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
                image.getPixelWriter().setColor(x, y, pixel);
            }
        }
        return image;
    }

    /// How much of the pixel the polygon covers, from 0 to 1.
    private static double cover(List<Point> points, int x, int y) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            var px = x + (i % SAMPLES + 0.5) / SAMPLES;
            var py = y + (i / SAMPLES + 0.5) / SAMPLES;
            inside += contains(points, px, py) ? 1 : 0;
        }
        return (double) inside / (SAMPLES * SAMPLES);
    }

    private static boolean contains(List<Point> points, double x, double y) {
        boolean isInside = false;
        var before = points.getLast();
        for (var point : points) {
            if (point.y() > y != before.y() > y
                    && x
                            < point.x()
                                    + (y - point.y())
                                            / (before.y() - point.y())
                                            * (before.x() - point.x())) {
                isInside = !isInside;
            }
            before = point;
        }
        return isInside;
    }
}
