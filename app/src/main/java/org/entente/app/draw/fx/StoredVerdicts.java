package org.entente.app.draw.fx;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape;
import org.entente.model.match.VerdictColour;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// Verdicts with their signs, as pictures that are painted once for each colour and size: a matrix
/// shows thousands of them, and text alone takes ten times as long. Confined to the JavaFX thread.
final class StoredVerdicts {
    private static final double LARGEST = 128;
    private static final int MOST = 200;

    private final Map<Form, Image> images = new HashMap<>();

    private record Form(VerdictColour colour, double width, double height) {}

    /// False where the verdict does not lie on whole pixels or is too large to be stored.
    ///
    /// @param painter paints what a verdict is made of
    boolean paint(
            Shape.Verdict verdict,
            BiConsumer<Shape, GraphicsContext> painter,
            GraphicsContext graphics) {
        var box = verdict.box();
        if (!isWhole(box) || Math.max(box.width(), box.height()) > LARGEST) {
            return false;
        }
        var form = new Form(verdict.colour(), box.width(), box.height());
        var image = images.get(form);
        if (image == null) {
            if (images.size() >= MOST) {
                images.clear();
            }
            image = draw(form, painter);
            images.put(form, image);
        }
        graphics.drawImage(image, box.x(), box.y());
        return true;
    }

    private static boolean isWhole(Box box) {
        return box.x() == Math.rint(box.x())
                && box.y() == Math.rint(box.y())
                && box.width() == Math.rint(box.width())
                && box.height() == Math.rint(box.height())
                && box.width() > 0
                && box.height() > 0;
    }

    private static Image draw(Form form, BiConsumer<Shape, GraphicsContext> painter) {
        var canvas = new Canvas(form.width(), form.height());
        var graphics = canvas.getGraphicsContext2D();
        var box = new Box(0, 0, form.width(), form.height());
        new Shape.Verdict(box, form.colour())
                .parts()
                .forEach(part -> painter.accept(part, graphics));
        var ground = new SnapshotParameters();
        ground.setFill(Color.TRANSPARENT);
        return canvas.snapshot(ground, null);
    }
}
