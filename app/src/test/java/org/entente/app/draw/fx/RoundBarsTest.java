package org.entente.app.draw.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.entente.model.match.VerdictColour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Bars of stored ends, the heads of links, small polygons, hatches and verdicts look like those
/// rastered anew.
@ExtendWith(QuickHands.class)
class RoundBarsTest {
    private static final int SIDE = 120;
    private static final int LEAST_SEEN = 24;

    @Test
    void barsPutTogetherLookLikeRasteredOnes(FxRobot robot) {
        assertThat(greatestDifference(bars(), robot)).isLessThan(LEAST_SEEN);
    }

    @Test
    void storedHeadsOfLinksLookLikeRasteredOnes(FxRobot robot) {
        assertThat(greatestDifference(links(), robot)).isLessThan(LEAST_SEEN);
    }

    @Test
    void storedPolygonsLookLikeRasteredOnes(FxRobot robot) {
        assertThat(greatestDifference(polygons(), robot)).isLessThan(LEAST_SEEN);
    }

    /// Rastered lines reach half a pixel beyond the ends of the box, which is left out here.
    @Test
    void storedHatchesLookLikeRasteredOnes(FxRobot robot) {
        var box = new Box(7, 9, 101, 20);
        var hatch = new Shape.Fill(box, Style.of("bar.overlap"));
        var inside = new Box(9, 11, 97, 16);
        var drawing = new Drawing(SIDE, SIDE, List.of(hatch), List.of());

        assertThat(greatestDifference(drawing, inside, robot)).isLessThan(LEAST_SEEN);
    }

    /// Hatches are left out: they begin with each stored picture, not with the canvas.
    @Test
    void storedVerdictsLookLikeRasteredOnes(FxRobot robot) {
        var shapes = new ArrayList<Shape>();
        for (var colour : VerdictColour.values()) {
            if (colour != VerdictColour.GREEN_HATCHED) {
                var box = new Box(3 + 26 * shapes.size(), 5, 24, 16);
                shapes.add(new Shape.Verdict(box, colour));
            }
        }

        var drawing = new Drawing(SIDE, SIDE, shapes, List.of());
        assertThat(greatestDifference(drawing, robot)).isLessThan(LEAST_SEEN);
    }

    private static int greatestDifference(Drawing drawing, FxRobot robot) {
        return greatestDifference(drawing, new Box(0, 0, SIDE, SIDE), robot);
    }

    private static int greatestDifference(Drawing drawing, Box within, FxRobot robot) {
        var most = new AtomicInteger();
        robot.interact(
                () -> {
                    var rastered = new Canvas(SIDE, SIDE);
                    var stored = new Canvas(SIDE, SIDE);
                    var stage = new Stage();
                    stage.setScene(new Scene(new Group(stored), SIDE, SIDE));
                    stage.show();
                    var painter = new FxPainter(StyleTokens.of("light"));
                    painter.paint(drawing, rastered);
                    painter.paint(drawing, stored);
                    most.set(
                            difference(
                                    stored.snapshot(null, null),
                                    rastered.snapshot(null, null),
                                    within));
                    stage.close();
                });

        return most.get();
    }

    /// To the right and to the left, sound and broken.
    private static Drawing links() {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < 8; i++) {
            var y = 6 + 13 * i;
            var points =
                    i % 2 == 0
                            ? List.of(new Point(10, y), new Point(90, y))
                            : List.of(new Point(110, y), new Point(30, y));
            shapes.add(new Shape.Link(points, Style.of(i < 4 ? "link" : "link.violated")));
        }
        return new Drawing(SIDE, SIDE, shapes, List.of());
    }

    /// Signs for folding and going on, with corners on pixels and between them.
    private static Drawing polygons() {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < 8; i++) {
            var x = 8 + 13 * i;
            var y = 10 + i * 0.25;
            var right =
                    List.of(new Point(x - 2, y - 4), new Point(x + 3, y), new Point(x - 2, y + 4));
            var down =
                    List.of(
                            new Point(x - 4, y + 38),
                            new Point(x + 4, y + 38),
                            new Point(x, y + 43));
            shapes.add(new Shape.Polygon(right, Style.of("label.fold")));
            shapes.add(new Shape.Polygon(down, Style.of("label.fold")));
            shapes.add(new Shape.Diamond(new Point(x, y + 70), 6, Style.of("label.fold")));
        }
        return new Drawing(SIDE, SIDE, shapes, List.of());
    }

    /// Of every width up to thirty, in rows; the narrowest have smaller corners, as on the sheet.
    private static Drawing bars() {
        var shapes = new ArrayList<Shape>();
        double x = 1;
        double y = 1;
        for (int width = 2; width <= 30; width++) {
            if (x + width > SIDE) {
                x = 1;
                y += 20;
            }
            var box = new Box(x, y, width, 18);
            shapes.add(new Shape.Bar(box, Math.min(3, width / 2.0), Style.of("bar.planned")));
            x += width + 1;
        }
        return new Drawing(SIDE, SIDE, shapes, List.of());
    }

    /// The greatest difference of a colour's part in any pixel, of 255.
    private static int difference(Image one, Image other, Box within) {
        int most = 0;
        var width = (int) within.width();
        for (int at = 0; at < width * within.height(); at++) {
            var x = (int) within.x() + at % width;
            var y = (int) within.y() + at / width;
            var left = one.getPixelReader().getArgb(x, y);
            var right = other.getPixelReader().getArgb(x, y);
            for (int shift = 0; shift < 32; shift += 8) {
                most = Math.max(most, Math.abs((left >> shift & 0xff) - (right >> shift & 0xff)));
            }
        }
        return most;
    }
}
