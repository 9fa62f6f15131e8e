package org.entente.app.draw.fx;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// A picture of what is on the screen, compared tile by tile with an approved one: no two machines
/// smooth a letter alike, but each shows the same letter. With `-Dentente.pictures=approve` the
/// tests write the approved pictures instead.
public final class Picture {
    private static final int TILE = 8;
    private static final double TOLERANCE = 14;
    private static final Path DRAWN = Path.of("target", "pictures");

    private final BufferedImage pixels;

    private Picture(BufferedImage pixels) {
        this.pixels = pixels;
    }

    /// Called on the JavaFX thread.
    public static Picture of(Image image) {
        return new Picture(opaque(SwingFXUtils.fromFXImage(image, null)));
    }

    public static Picture read(Path file) throws IOException {
        return new Picture(opaque(ImageIO.read(file.toFile())));
    }

    private static BufferedImage opaque(BufferedImage image) {
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = copy.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return copy;
    }

    /// Whether the tests are told to write what they see.
    public static boolean isApproving() {
        return "approve".equals(System.getProperty("entente.pictures"));
    }

    /// The same picture with a filled square in it.
    public Picture withSquare(int x, int y, int size, Color colour) {
        var copy = opaque(pixels);
        var pen = copy.createGraphics();
        pen.setColor(colour);
        pen.fillRect(x, y, size, size);
        pen.dispose();
        return new Picture(copy);
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(pixels, "png", file.toFile());
    }

    /// Where it differs from the other, each place as `x,y`; empty where a reader sees no
    /// difference.
    public List<String> differences(Picture other) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        if (width != other.pixels.getWidth() || height != other.pixels.getHeight()) {
            return List.of("size");
        }
        var found = new ArrayList<String>();
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                if (difference(other, x, y) > TOLERANCE) {
                    found.add(x + "," + y);
                }
            }
        }
        return found;
    }

    /// How far the tiles lie apart on average, from 0 to 255.
    private double difference(Picture other, int left, int top) {
        int right = Math.min(left + TILE, pixels.getWidth());
        int bottom = Math.min(top + TILE, pixels.getHeight());
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += distance(pixels.getRGB(x, y), other.pixels.getRGB(x, y));
            }
        }
        return (double) sum / ((right - left) * (bottom - top));
    }

    /// That of the channel that differs most.
    private static int distance(int one, int two) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (two >> shift & 255)));
        }
        return most;
    }

    /// Fails unless it looks like the approved picture in that file; keeps what was drawn.
    public void mustLookLike(Path approved) throws IOException {
        if (isApproving()) {
            write(approved);
            return;
        }
        var drawn = DRAWN.resolve(approved.getFileName());
        write(drawn);
        if (!Files.exists(approved)) {
            throw new AssertionError("(%s) is not approved; see (%s).".formatted(approved, drawn));
        }
        var places = differences(read(approved));
        if (!places.isEmpty()) {
            throw new AssertionError(
                    "(%s) differs from the approved (%s) in %d places, first at %s."
                            .formatted(drawn, approved, places.size(), places.getFirst()));
        }
    }
}
