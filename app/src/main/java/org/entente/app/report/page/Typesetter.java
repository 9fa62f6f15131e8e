package org.entente.app.report.page;

import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.TextMeasurer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets lines of text: how wide, how high, where they break.
public final class Typesetter {
    private static final double LEADING = 1.3;
    private static final double CAPITAL = 0.73;

    /// What a figure before it is counted in, with what ends a part of a sentence.
    private static final Pattern UNIT =
            Pattern.compile(" (?:kbit/s|kB|ko|kHz|MHz|km|min|s|h|%)\\p{Punct}*");

    private final TextMeasurer measurer;
    private final StyleTokens styles;

    public Typesetter(TextMeasurer measurer, StyleTokens styles) {
        this.measurer = measurer;
        this.styles = styles;
    }

    public TextMeasurer measurer() {
        return measurer;
    }

    public double width(String text, Style style) {
        return measurer.width(text, style);
    }

    /// The text, or as much of it with an ellipsis as fits.
    public String fit(String text, Style style, double width) {
        return measurer.fit(text, style, width);
    }

    /// From one line to the next.
    double leading(Style style) {
        return styles.look(style).type().size() * LEADING;
    }

    /// From the top of a line to its baseline, so that capitals stand in the middle.
    double baseline(Style style) {
        double size = styles.look(style).type().size();
        return (size * LEADING + size * CAPITAL) / 2;
    }

    /// The lines as labels; `at` is the top of the first, at its start, middle or end.
    List<Shape> labels(List<String> lines, Point at, Align align, Style style) {
        var labels = new ArrayList<Shape>();
        double y = at.y() + baseline(style);
        for (var line : lines) {
            if (!line.isEmpty()) {
                labels.add(new Shape.Label(new Point(at.x(), y), line, align, style));
            }
            y += leading(style);
        }
        return labels;
    }

    /// The text in lines no wider than the width, broken between words, after a dash or a slash, or
    /// within a word that is wider than a line; a figure stands with its unit where both fit in one
    /// line. At least one line.
    public List<String> wrap(String text, Style style, double width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().split("\\R", -1)) {
            wrap(paragraph, new Measure(style, width), lines);
        }
        return lines;
    }

    private record Measure(Style style, double width) {}

    private void wrap(String paragraph, Measure measure, List<String> lines) {
        if (fits(paragraph, measure)) {
            lines.add(paragraph.strip());
            return;
        }
        var line = "";
        for (var piece : tied(pieces(paragraph), measure)) {
            if (fits((line + piece).stripTrailing(), measure)) {
                line += piece;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            line = piece.stripLeading();
            while (!fits(line.stripTrailing(), measure)) {
                int cut = Math.max(1, longestFit(line, measure));
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line.strip());
    }

    private boolean fits(String text, Measure measure) {
        return measurer.width(text, measure.style()) <= measure.width() + 0.01;
    }

    private List<String> tied(List<String> pieces, Measure measure) {
        var tied = new ArrayList<String>();
        for (var piece : pieces) {
            var before = tied.isEmpty() ? "" : tied.getLast();
            if (isFigure(before)
                    && UNIT.matcher(piece).matches()
                    && fits((before + piece).strip(), measure)) {
                tied.set(tied.size() - 1, before + piece);
            } else {
                tied.add(piece);
            }
        }
        return tied;
    }

    private static boolean isFigure(String piece) {
        return !piece.isEmpty() && Character.isDigit(piece.charAt(piece.length() - 1));
    }

    /// A word with the blanks before it; a part of a word that ends with a dash or slash.
    private static List<String> pieces(String paragraph) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int at = 1; at <= paragraph.length(); at++) {
            if (at == paragraph.length() || breaks(paragraph, at)) {
                pieces.add(paragraph.substring(start, at));
                start = at;
            }
        }
        return pieces;
    }

    private static boolean breaks(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean isWordEnd = after == ' ' && before != ' ';
        boolean isDash = before == '-' || before == '/';
        return isWordEnd || (isDash && Character.isLetter(after) && !isLastLetter(text, at));
    }

    /// Such as that of a rate a second.
    private static boolean isLastLetter(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int longestFit(String text, Measure measure) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits(text.substring(0, middle), measure)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    }
}
