package org.entente.app.draw.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import java.util.HashMap;
import java.util.Map;

/// The heads of links as stored pictures, where every pixel of the drawing is one of the screen:
/// that takes a tenth of the time of rastering each anew. Confined to the JavaFX thread.
final class ArrowHeads {
    private static final int LENGTH = 5;
    private static final int HALF = 4;
    private static final int SAMPLES = 8;

    private final Map<Form, Image> images = new HashMap<>();

    /// A head whose tip lies that far, below one, right of and below the corner of a pixel.
    private record Form(Color colour, boolean pointsRight, double right, double below) {}

    /// Draws a head that points right or left; `isOnPixels` tells whether it may be stored.
    void paint(
            double x, double y, boolean pointsRight, boolean isOnPixels, GraphicsContext graphics) {
        if (!isOnPixels || !(graphics.getFill() instanceof Color colour)) {
            var back = pointsRight ? x - LENGTH : x + LENGTH;
            graphics.fillPolygon(
                    new double[] {x, back, back}, new double[] {y, y - HALF, y + HALF}, 3);
            return;
        }
        var form = new Form(colour, pointsRight, x - Math.floor(x), y - Math.floor(y));
        graphics.drawImage(
                images.computeIfAbsent(form, ArrowHeads::draw),
                Math.floor(x) - LENGTH,
                Math.floor(y) - HALF);
    }

    /// The tip lies in the pixel that has a length before it on each side.
    private static Image draw(Form form) {
        var image = new WritableImage(2 * LENGTH + 1, 2 * HALF + 1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var colour = form.colour();
                image.getPixelWriter()
                        .setColor(
                                x,
                                y,
                                Color.color(
                                        colour.getRed(),
                                        colour.getGreen(),
                                        colour.getBlue(),
                                        colour.getOpacity() * cover(form, x, y)));
            }
        }
        return image;
    }

    /// How much of the pixel the head covers, from 0 to 1.
    private static double cover(Form form, int x, int y) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            var right = x + (i % SAMPLES + 0.5) / SAMPLES - LENGTH - form.right();
            var below = y + (i / SAMPLES + 0.5) / SAMPLES - HALF - form.below();
            var back = form.pointsRight() ? -right : right;
            inside +=
                    back >= 0 && back <= LENGTH && Math.abs(below) <= back * HALF / LENGTH ? 1 : 0;
        }
        return (double) inside / (SAMPLES * SAMPLES);
    }
}
