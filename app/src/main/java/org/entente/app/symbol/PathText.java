package org.entente.app.symbol;

import org.entente.app.draw.Point;
import org.entente.app.symbol.Stroke.Mode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Stream;

/// Reads the paths of the tables: pieces apart by semicolons, arcs and circles made of straight
/// bits, letters looked up.
final class PathText {
    private static final int DEGREES_A_BIT = 12;
    private static final double LETTER_WIDTH = 6;
    private static final double LETTER_HEIGHT = 10;
    private static final double LETTER_GAP = 2.5;

    private final Map<String, List<Stroke>> letters;

    PathText(Map<String, List<Stroke>> letters) {
        this.letters = letters;
    }

    List<Stroke> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ; ", -1)).flatMap(this::piece).toList();
    }

    private Stream<Stroke> piece(String text) {
        try (var in = new Scanner(text)) {
            return switch (text.charAt(0)) {
                case 't' -> letters(in);
                case 'f' -> {
                    in.next();
                    yield Stream.of(new Stroke(path(in).points(), Mode.SOLID));
                }
                default -> Stream.of(path(in));
            };
        }
    }

    private static double number(Scanner in) {
        return Double.parseDouble(in.next());
    }

    private static Stroke path(Scanner in) {
        var points = new ArrayList<Point>();
        var mode = Mode.OPEN;
        while (in.hasNext()) {
            var step = in.next();
            switch (step) {
                case "M", "L" -> points.add(new Point(number(in), number(in)));
                case "A" ->
                        arc(
                                points,
                                new double[] {number(in), number(in), number(in), number(in)},
                                number(in),
                                number(in));
                case "O" -> {
                    mode = Mode.CLOSED;
                    var centre = new Point(number(in), number(in));
                    var radius = number(in);
                    arc(points, new double[] {centre.x(), centre.y(), radius, radius}, 0, 360);
                }
                case "Z" -> mode = Mode.CLOSED;
                default ->
                        throw new IllegalStateException(
                                "A path must be made of M, L, A, O and Z, not (%s)."
                                        .formatted(step));
            }
        }
        return new Stroke(points, mode);
    }

    /// @param oval centre x and y, radius across and down
    private static void arc(List<Point> points, double[] oval, double from, double until) {
        int bits = (int) Math.ceil(Math.abs(until - from) / DEGREES_A_BIT);
        for (int bit = 0; bit <= bits; bit++) {
            var angle = Math.toRadians(from + (until - from) * bit / bits);
            points.add(
                    new Point(
                            oval[0] + oval[2] * Math.cos(angle),
                            oval[1] + oval[3] * Math.sin(angle)));
        }
    }

    private Stream<Stroke> letters(Scanner in) {
        in.next();
        var middle = new Point(number(in), number(in));
        var scale = number(in) / LETTER_HEIGHT;
        var word = in.next();
        var width = (word.length() * (LETTER_WIDTH + LETTER_GAP) - LETTER_GAP) * scale;
        var all = new ArrayList<Stroke>();
        for (int at = 0; at < word.length(); at++) {
            var left = middle.x() - width / 2 + at * (LETTER_WIDTH + LETTER_GAP) * scale;
            var top = middle.y() - LETTER_HEIGHT * scale / 2;
            for (var stroke : letters.getOrDefault(word.substring(at, at + 1), List.of())) {
                all.add(
                        stroke.moved(
                                point ->
                                        new Point(
                                                left + point.x() * scale,
                                                top + point.y() * scale)));
            }
        }
        return all.stream();
    }
}
